/**
 * Tracks complex fields (ECMA-376 17.16.18): code is between "begin" and "separate", the result between
 * "separate" and "end". Fields nest, also inside codes.
 */
export class FieldCodes {
  private readonly open: { ordinal: number; code: boolean }[] = [];
  private count = 0;
  private codes = 0;

  /** `ignored` has the ordinals of fields without an end, found by a first reading. */
  constructor(private readonly ignored: ReadonlySet<number>) {}

  /** Whether text here is part of a field's code. */
  get inCode(): boolean {
    return this.codes > 0;
  }

  mark(type: string | null): void {
    if (type === 'begin') {
      const ordinal = this.count;
      this.count += 1;
      if (this.ignored.has(ordinal)) return;
      this.open.push({ ordinal, code: true });
      this.codes += 1;
    } else if (type === 'separate') {
      const field = this.open.at(-1);
      if (field?.code) {
        field.code = false;
        this.codes -= 1;
      }
    } else if (type === 'end') {
      if (this.open.pop()?.code) this.codes -= 1;
    }
  }

  /** Ordinals of the fields without a result or an end; they would swallow all that follows. */
  unfinished(): number[] {
    return this.open.filter((field) => field.code).map((field) => field.ordinal);
  }
}
