import type { Snapshot } from './snapshot';

/**
 * What a paragraph can hold that its text does not tell:
 * hidden text; text that somebody inserted or deleted under tracked changes; a content control without a
 * tag (those with one are in `Snapshot.controls`), unless it is the box of a tick or has no property at
 * all; a picture, formula or embedded object; a footnote or endnote; a comment; a bookmark; a link; a
 * field; the end of a page; text that is struck through, raised or highlighted. `unknown` stands for all
 * of it, where it cannot be told.
 */
export const heldKinds = [
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

export type Held = (typeof heldKinds)[number];

const staysWithHeading: ReadonlySet<Held> = new Set(['bookmark', 'control']);

/**
 * What goes with the text below a heading, from the heading itself to the last paragraph, when a
 * statement takes its place. A bookmark and a control in the heading stay with it.
 */
export function heldInSection(
  { paragraphs, controls, sections }: Pick<Snapshot, 'paragraphs' | 'controls' | 'sections'>,
  heading: number,
  last: number,
): Held[] {
  const found = new Set<Held>();
  for (const { index, holds, holdsObjects, boxes } of paragraphs.slice(heading, last + 1)) {
    for (const kind of holds ?? []) {
      if (index !== heading || !staysWithHeading.has(kind)) found.add(kind);
    }
    // Readings of other hosts and of tests may tell no more than this.
    if (boxes.length > 0 || (holdsObjects && !holds)) found.add('object');
  }
  if (controls.some((one) => one.last >= heading && one.first <= last)) found.add('control');
  if (sections.slice(0, -1).some((one) => one.last >= heading && one.last <= last)) {
    found.add('break');
  }
  return heldKinds.filter((kind) => found.has(kind));
}
