/**
 * What a paragraph can hold beyond its text: hidden text; tracked insertions and deletions; a content
 * control without a tag (those with one are in `Snapshot.controls`), unless it is a check box or has no
 * properties; a picture, formula or embedded object; a footnote or endnote; a comment; a bookmark; a
 * link; a field; the end of a page; text that is struck through, raised or highlighted. `unknown` is for
 * hosts that cannot tell.
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
