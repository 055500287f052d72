import type { Look } from '../../document/blocks/blocks';
import { normaliseText } from '../../document/text/normalise';
import { headingWords } from '../../proposal/headings/heading-number';

/** Formatting of the statement, taken from the document around it. */
export interface Looks {
  heading: Look;
  body: Look;
  /** Whether the headings of this document end with a colon. */
  colon?: boolean;
  /** Whether the headings of this document stand in capitals. */
  capitals?: boolean;
  /** The typed number in front of the heading with all that parts them ("4. "), where its neighbours have one. */
  number?: string;
  /** The heading that has the next typed number, so that ours has none. */
  numberTakenBy?: string;
  /** Paragraph whose automatic number the heading counts on from (see `HeadingBlock`). */
  countsOnFrom?: number;
  /** Space below the last paragraph in points, where the document's headings have none above them. */
  closing?: number;
  /** Width of a text column and size of the running text, in points. */
  page?: Page;
}

/** What a table is laid out against, in points. */
export interface Page {
  textWidth: number;
  textSize: number;
}

/** A4 with margins of 2.5 cm, text of 11 points. */
export const usualPage: Page = { textWidth: 453.6, textSize: 11 };

/** For a document of our own: built-in styles and nothing on top. */
export const plainLooks: Looks = {
  heading: { style: { name: 'heading 2', builtIn: true }, bold: false, size: null },
  body: { style: { name: 'normal', builtIn: true }, bold: false, size: null },
};

/** A heading as this document would write it: numbered, in capitals, with a colon, where its others are so. */
export function headingText(heading: string, looks: Looks): string {
  const plain = looks.colon ? normaliseText(heading).replace(/\s*:$/, '') : heading;
  const words = `${looks.capitals ? plain.toUpperCase() : plain}${looks.colon ? ':' : ''}`;
  return `${looks.number ?? ''}${words}`;
}

/** A heading for comparison: without what the document's habit may have changed about it. */
export function headingKey(heading: string): string {
  return headingWords(heading).toLowerCase().replace(/ß/g, 'ss');
}
