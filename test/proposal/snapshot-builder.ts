import type { Control, Paragraph, Snapshot } from '../../src/document/snapshot/snapshot';

type Change = Partial<Omit<Paragraph, 'index'>>;
export type Part = Change | Change[];

/** A paragraph of body text. */
export function p(text: string, change: Change = {}): Change {
  return { text, ...change };
}

/** A paragraph in a built-in heading style. */
export function h(level: number, text: string, change: Change = {}): Change {
  return {
    text,
    outlineLevel: level,
    style: { name: `heading ${String(level)}`, builtIn: true },
    ...change,
  };
}

/** A bold paragraph without a style. */
export function b(text: string, change: Change = {}): Change {
  return { text, bold: true, ...change };
}

let tables = 0;

/** A table: rows of cells, each a text, a paragraph or several. */
export function table(...rows: (string | Change | Change[])[][]): Change[] {
  const number = tables++;
  return rows.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      const paragraphs =
        typeof content === 'string' ? [p(content)] : Array.isArray(content) ? content : [content];
      return paragraphs.map((one) => ({ ...one, cell: { table: number, row, column } }));
    }),
  );
}

/** A snapshot of paragraphs in order. */
export function snapshot(parts: Part[], change: Partial<Snapshot> = {}): Snapshot {
  const paragraphs = parts.flat().map((one, index): Paragraph => ({
    index,
    text: '',
    style: { name: 'normal', builtIn: true },
    outlineLevel: null,
    bold: false,
    size: null,
    textSize: 11,
    direct: null,
    listed: false,
    cell: null,
    boxes: [],
    ...one,
  }));
  return {
    language: null,
    paragraphs,
    controls: [],
    stored: [],
    headers: [],
    textWidth: 453,
    sections: [],
    ...change,
  };
}

/** A tagged control around paragraphs. */
export function control(
  tag: string,
  first: number,
  last: number,
  change: Partial<Control> = {},
): Control {
  return { tag, title: '', text: '', first, last, parent: null, deleted: false, ...change };
}
