import type { Look } from '../document/block';
import { normaliseText } from '../document/text';

/** Formatting of the statement, taken from the document around it. */
export interface Looks {
  heading: Look;
  body: Look;
  /** Whether the headings of this document end with a colon. */
  colon?: boolean;
}

/** For a document of our own: built-in styles and nothing on top. */
export const plainLooks: Looks = {
  heading: { style: { name: 'heading 2', builtIn: true }, bold: false, size: null },
  body: { style: { name: 'normal', builtIn: true }, bold: false, size: null },
};

/** A heading as this document would write it: with a colon where its other headings have one. */
export function headingText(heading: string, looks: Looks): string {
  return looks.colon ? `${withoutColon(heading)}:` : heading;
}

/** A heading without the colon that the document's habit may have given it. */
export function withoutColon(heading: string): string {
  return normaliseText(heading).replace(/\s*:$/, '');
}
