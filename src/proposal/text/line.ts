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
  const { paragraphs } = snapshot;
  for (const paragraph of paragraphs) {
    if (excluded.has(paragraph.index)) continue;
    const whole = readsOn(paragraphs[paragraph.index - 1], paragraph)
      ? ''
      : joinedText(paragraph, paragraphs);
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

/** The text of a paragraph with those in which it goes on, because a tracked change deletes its end. */
function joinedText(paragraph: Paragraph, paragraphs: readonly Paragraph[]): string {
  let text = paragraph.text;
  for (let at = paragraph.index; readsOn(paragraphs[at], paragraphs[at + 1]); at += 1)
    text += paragraphs[at + 1]?.text ?? '';
  return text;
}

/** Whether a paragraph goes on in the next one (ECMA-376 17.13.5.15); a heading and a text stay two lines to a reader. */
function readsOn(one: Paragraph | undefined, next: Paragraph | undefined): boolean {
  if (one?.endDeleted !== true || one.boxes.length > 0 || next === undefined) return false;
  if (one.style.name !== next.style.name) return false;
  return (['table', 'row', 'column'] as const).every(
    (part) => one.cell?.[part] === next.cell?.[part],
  );
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
