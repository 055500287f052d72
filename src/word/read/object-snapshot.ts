import type { Control, Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import { styleFromWord } from './style-name';

/** A paragraph as Word's objects describe it. */
export interface WordParagraph {
  text: string;
  styleBuiltIn: string;
  style: string;
  /** 1 to 9, 10 for body text. */
  outlineLevel: number;
  tableNestingLevel: number;
  isListItem: boolean;
}

/** A content control as Word's objects describe it; line ends separate its paragraphs. */
export interface WordControl {
  tag: string;
  title: string;
  text: string;
}

/** Text width of an A4 page with margins of 2.5 cm; WordApi 1.3 has no page format. */
const usualTextWidth = 453.6;
const usualTextSize = 11;

/**
 * Makes a snapshot from Word's objects. These lack fonts, cells, headers and text boxes; a control is
 * located by its text.
 */
export function snapshotOfObjects(
  paragraphs: readonly WordParagraph[],
  controls: readonly WordControl[],
): Snapshot {
  const read = paragraphs.map((paragraph, index) => paragraphOf(paragraph, index));
  return {
    language: null,
    paragraphs: read,
    controls: locateControls(controls, read),
    stored: [],
    headers: [],
    textWidth: usualTextWidth,
    sections: [{ last: read.length - 1, textWidth: usualTextWidth }],
  };
}

function paragraphOf(paragraph: WordParagraph, index: number): Paragraph {
  return {
    index,
    text: paragraph.text.replace(/\v/g, '\n'),
    style: styleFromWord(paragraph.styleBuiltIn, paragraph.style),
    outlineLevel: paragraph.outlineLevel < 10 ? paragraph.outlineLevel : null,
    bold: false,
    size: null,
    textSize: usualTextSize,
    direct: null,
    listed: paragraph.isListItem,
    cell: paragraph.tableNestingLevel > 0 ? { table: 0, row: 0, column: 0 } : null,
    boxes: [],
    // WordApi 1.3 does not report all pictures, so an empty paragraph may hold one.
    ...(paragraph.text === '' ? { hasObjects: true } : {}),
    nonTextContent: ['unknown'],
  };
}

/** Controls come in document order, so each one is searched for from the start of the one before it. */
function locateControls(
  controls: readonly WordControl[],
  paragraphs: readonly Paragraph[],
): Control[] {
  const located: Control[] = [];
  for (const { tag, title, text } of controls) {
    if (tag === '') continue;
    const lines = text.split(/\r\n|[\r\n]/);
    const from = located.at(-1)?.first ?? 0;
    const first = firstWith(lines[0] ?? '', paragraphs, from);
    const last = Math.min(first + lines.length - 1, paragraphs.length - 1);
    const parent = located
      .map((other, position) => ({ ...other, position }))
      .filter((other) => other.first <= first && last <= other.last && other.text.includes('\n'))
      .at(-1);
    located.push({
      tag,
      title,
      text: lines.join('\n'),
      first,
      last,
      parent: parent?.position ?? null,
      deleted: false,
    });
  }
  return located;
}

function firstWith(text: string, paragraphs: readonly Paragraph[], from: number): number {
  const searchedText = normaliseText(text);
  const match = paragraphs.findIndex(
    (paragraph) => paragraph.index >= from && normaliseText(paragraph.text).includes(searchedText),
  );
  return match < 0 ? from : match;
}
