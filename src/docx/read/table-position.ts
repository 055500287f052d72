import type { Cell } from '../../document/snapshot/snapshot';

/** Tracks rows and columns of the outermost table; spans to the left count as columns. */
export class TablePosition {
  private depth = 0;
  private table = -1;
  private row = -1;
  private column = 0;
  private span = 1;

  /** The cell of the current paragraph; null outside tables. */
  get cell(): Cell | null {
    return this.depth === 0 ? null : { table: this.table, row: this.row, column: this.column };
  }

  open(name: string): void {
    if (name === 'w:tbl') {
      this.depth += 1;
      if (this.depth > 1) return;
      this.table += 1;
      this.row = -1;
    }
    if (this.depth !== 1) return;
    if (name === 'w:tr') {
      this.row += 1;
      this.column = 0;
    } else if (name === 'w:tc') this.span = 1;
  }

  close(name: string): void {
    if (name === 'w:tbl') this.depth -= 1;
    else if (name === 'w:tc' && this.depth === 1) this.column += this.span;
  }

  /** Takes the value of `w:gridSpan` or `w:gridBefore`. */
  grid(name: string, value: number): void {
    if (this.depth !== 1 || value < 1) return;
    if (name === 'w:gridBefore') this.column += value;
    else this.span = value;
  }
}
