/**
 * What a paragraph can hold that its text does not tell:
 * hidden text; text that somebody inserted or deleted under tracked changes; a content control without a
 * tag (those with one are in `Snapshot.controls`), unless it is the box of a tick or has no property at
 * all; a picture, formula or embedded object; a footnote or endnote; a comment; a bookmark; a link; a
 * field; the end of a page; text that is struck through, raised or highlighted. `unknown` stands for all
 * of it, where it cannot be told.
 */
export const nonTextContents = [
  'hidden',
  'revision',
  'control',
  'object',
  'note',
  'comment',
  'bookmark',
  'link',
  'field',
  'break',
  'marked',
  'unknown',
] as const;

export type NonTextContent = (typeof nonTextContents)[number];
