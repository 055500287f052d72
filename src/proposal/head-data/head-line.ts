import { normaliseText } from '../../document/text/normalise';
import type { Cell, Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import { statementParagraphs } from '../sections/statement-range';

/** One piece of a proposal's head: a line, or the text between tabs. */
export interface HeadLine {
  text: string;
  /**
   * Candidates for the value of a label that has none: the next piece, the cell to the right, the cell
   * below, or the next line. A function, because few lines are labels.
   */
  following: () => readonly string[];
  paragraph: number;
  inTable: boolean;
}

const maxText = 400;

/** The pieces of the first `end` paragraphs outside our statement, text boxes included. */
export function headLines(snapshot: Snapshot, end: number): HeadLine[] {
  const excluded = statementParagraphs(snapshot);
  const paragraphs = snapshot.paragraphs.slice(0, end).filter((one) => !excluded.has(one.index));
  const cells = cellTexts(paragraphs);
  return paragraphs.flatMap((paragraph, at) => {
    const { cell } = paragraph;
    const after = (): string[] =>
      (cell ? besideAndBelow(cells, cell, lineOf(paragraph)) : [nextText(paragraphs, at)]).filter(
        isText,
      );
    const own = piecesOf(paragraph.text, after, paragraph);
    const boxes = paragraph.boxes.flatMap((box) => piecesOf(box, () => [], paragraph));
    return [...own, ...boxes];
  });
}

/** A label in two languages in its last one: "Rhif / Number" is "Number". */
export function lastLanguage(text: string): string {
  return text.replace(/^\p{L}[\p{L} ]{1,30} \/ (?=\p{L}[\p{L} ]{1,30}(?::|$))/u, '');
}

/** Splits a text at line ends, tabs and wide gaps; several labels may share a line. */
export function piecesOf(
  text: string,
  after: () => readonly string[],
  { index, cell }: Pick<Paragraph, 'index' | 'cell'>,
): HeadLine[] {
  const pieces = split(text.slice(0, 4000))
    .map((piece) => normaliseText(piece.slice(0, 2 * maxText)).slice(0, maxText))
    .filter((piece) => piece !== '');
  return pieces.map((piece, at) => ({
    text: piece,
    following: at + 1 < pieces.length ? () => [pieces[at + 1] ?? ''] : after,
    paragraph: index,
    inTable: cell !== null,
  }));
}

/** Most texts are one piece, which is quick to check. */
function split(text: string): string[] {
  return /[\n\t|\u00A0]| {3}/.test(text) ? text.split(/[\n\t|]|[ \u00A0]{3,}/) : [text];
}

function key(table: number, row: number, column: number): string {
  return `${String(table)}/${String(row)}/${String(column)}`;
}

interface CellText {
  text: string;
  bold: boolean;
  /** Its paragraphs that are not blank. */
  lines: string[];
}

function lineOf({ text }: Paragraph): string {
  return normaliseText(text.slice(0, maxText));
}

/** Values of a cell's label: to the right, or below where the cell to the right is a label too. */
function besideAndBelow(
  cells: ReadonlyMap<string, CellText>,
  { table, row, column }: Cell,
  line: string,
): (string | undefined)[] {
  const right = cells.get(key(table, row, column + 1)) ?? cells.get(key(table, row, column + 2));
  const below = cells.get(key(table, row + 1, column));
  const label = cells.get(key(table, row, column));
  // One cell of labels beside one of values, line by line.
  if (label && right && label.lines.length > 1 && label.lines.length === right.lines.length) {
    return [right.lines[label.lines.indexOf(line)], nextLineIn(label, line)];
  }
  const rowOfLabels = right?.bold === true && label?.bold === true && below?.bold === false;
  if (rowOfLabels) return [below.text];
  return [nextLineIn(label, line), right?.text, below?.text];
}

/** The line below the first one of a cell. */
function nextLineIn(cell: CellText | undefined, line: string): string | undefined {
  return cell?.lines[0] === line ? cell.lines[1] : undefined;
}

function cellTexts(paragraphs: readonly Paragraph[]): Map<string, CellText> {
  const cells = new Map<string, CellText>();
  for (const { cell, text, bold } of paragraphs) {
    if (!cell) continue;
    const plain = normaliseText(text.slice(0, maxText));
    if (plain === '') continue;
    const at = key(cell.table, cell.row, cell.column);
    const before = cells.get(at);
    const joined = before ? `${before.text} ${plain}` : plain;
    cells.set(at, {
      text: joined.slice(0, maxText),
      bold: bold && before?.bold !== false,
      lines: [...(before?.lines ?? []), plain],
    });
  }
  return cells;
}

function nextText(paragraphs: readonly Paragraph[], at: number): string | undefined {
  const next = paragraphs.slice(at + 1, at + 4).find((one) => normaliseText(one.text) !== '');
  return next && normaliseText(next.text.split('\n')[0] ?? '').slice(0, maxText);
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
