import type { Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import { statementParagraphs } from '../sections/statement-range';

/**
 * What a reader sees as a line of its own: a paragraph, or the part of one between line breaks, or
 * a line of a text box. Many proposals put a heading and its text into one paragraph with a line break.
 */
export interface Line {
  paragraph: Paragraph;
  text: string;
  /** Whether it starts its paragraph, so that the paragraph's formatting describes it. */
  first: boolean;
  box: boolean;
}

/** Most lines of one paragraph, far above any real one. */
const maxLines = 2000;

/** All lines of the main story outside our statement, in order. */
export function linesOf(snapshot: Snapshot): Line[] {
  const excluded = statementParagraphs(snapshot);
  const lines: Line[] = [];
  let joined = '';
  for (const paragraph of snapshot.paragraphs) {
    if (excluded.has(paragraph.index)) continue;
    if (readsOn(paragraph, snapshot.paragraphs[paragraph.index + 1])) {
      joined += paragraph.text;
      continue;
    }
    const whole = joined + paragraph.text;
    joined = '';
    if (!whole.includes('\n')) lines.push({ paragraph, text: whole, first: true, box: false });
    else {
      for (const [at, text] of whole.split('\n', maxLines).entries()) {
        lines.push({ paragraph, text, first: at === 0, box: false });
      }
    }
    for (const box of paragraph.boxes) {
      for (const text of box.split('\n', maxLines)) {
        lines.push({ paragraph, text, first: false, box: true });
      }
    }
  }
  return lines;
}

/** Whether a paragraph goes on in the next one, whose formatting is that of both (ECMA-376 17.13.5.15). */
function readsOn({ endDeleted, cell, boxes }: Paragraph, next: Paragraph | undefined): boolean {
  if (endDeleted !== true || boxes.length > 0 || next === undefined) return false;
  return (['table', 'row', 'column'] as const).every((part) => cell?.[part] === next.cell?.[part]);
}

/** Whether a line has anything to read. */
export function isBlank(line: Line): boolean {
  return !/^[A-Za-z0-9]/.test(line.text) && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(line.text);
}

/** How many lines away a neighbour with text is looked for. */
const nearby = 20;

/** The line with text before a position, or null. */
export function previousLine(lines: readonly Line[], at: number): Line | null {
  const before = lines.slice(Math.max(0, at - nearby), at);
  return before.filter((line) => !isBlank(line)).pop() ?? null;
}

/** The next line with text after a position, or null. */
export function nextLine(lines: readonly Line[], at: number): Line | null {
  return lines.slice(at + 1, at + 1 + nearby).find((line) => !isBlank(line)) ?? null;
}
