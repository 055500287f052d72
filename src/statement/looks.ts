import type { Look } from '../document/block';

/** Formatting of the statement, taken from the document around it. */
export interface Looks {
  heading: Look;
  body: Look;
}

/** For a document of our own: built-in styles and nothing on top. */
export const plainLooks: Looks = {
  heading: { style: { name: 'heading 2', builtIn: true }, bold: false, size: null },
  body: { style: { name: 'normal', builtIn: true }, bold: false, size: null },
};
