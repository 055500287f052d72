import type { Look } from '../../document/blocks/blocks';
import { normaliseText } from '../../document/text/normalise';
import { headingWords } from '../../proposal/headings/heading-number';

/** Formatting of the statement, taken from the document around it. */
export interface StatementFormats {
  heading: Look;
  body: Look;
  /** Whether the headings of this document end with a colon. */
  colon?: boolean;
  /** Whether the headings of this document are in capitals. */
  capitals?: boolean;
  /** The typed number before the heading, with its separator ("4. "), where its neighbours have one. */
  number?: string;
  /** The heading that has the next typed number, so that ours has none. */
  numberTakenBy?: string;
  /** Paragraph whose automatic numbering the heading continues (see `HeadingBlock`). */
  countsOnFrom?: number;
  /** Space below the last paragraph in points, where the document's headings have none above them. */
  closing?: number;
  /** Width of a text column and size of the running text, in points. */
  page?: Page;
}

/** The page that a table is laid out for, in points. */
export interface Page {
  textWidth: number;
  textSize: number;
}

/** A4 with margins of 2.5 cm, text of 11 points. */
export const usualPage: Page = { textWidth: 453.6, textSize: 11 };

/** For a new document: built-in styles and nothing on top. */
export const plainFormats: StatementFormats = {
  heading: { style: { name: 'heading 2', builtIn: true }, bold: false, size: null },
  body: { style: { name: 'normal', builtIn: true }, bold: false, size: null },
};

/**
 * A heading in the manner of the document: numbered, in capitals, with a colon, if its other headings
 * are.
 */
export function headingText(heading: string, formats: StatementFormats): string {
  const plain = formats.colon ? normaliseText(heading).replace(/\s*:$/, '') : heading;
  const words = `${formats.capitals ? plain.toUpperCase() : plain}${formats.colon ? ':' : ''}`;
  return `${formats.number ?? ''}${words}`;
}

/** A heading for comparison, without changes in the manner of the document. */
export function headingKey(heading: string): string {
  return headingWords(heading).toLowerCase().replace(/ß/g, 'ss');
}
