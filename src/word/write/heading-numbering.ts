import type { StatementBlocks } from '../../document/blocks/blocks';
import type { Snapshot } from '../../document/snapshot/snapshot';
import type { Formatting } from './formatting';

/** Puts the statement's heading into the list of the headings around it. */
export interface HeadingNumbering {
  /** Call it after the style is set, which takes numbers off. */
  join(heading: Word.Paragraph, formatting: Partial<Formatting>): void;
}

const nothing: HeadingNumbering = { join: () => undefined };

/**
 * Reads the list of the heading that ours counts on from. Loads; call `join` after the next round trip.
 * `listed` are the paragraphs that Word lists, with `isListItem` loaded.
 */
export function headingNumbering(
  { blocks: [heading] }: StatementBlocks,
  snapshot: Snapshot,
  listed: readonly Word.Paragraph[],
): HeadingNumbering {
  const { countsOnFrom } = heading;
  const model = countsOnFrom === undefined ? undefined : listed[countsOnFrom];
  if (!model || listed.length !== snapshot.paragraphs.length) return nothing;
  // The style numbers its paragraphs, and this document takes the numbers off.
  if (!model.isListItem) return { join: (paragraph) => paragraph.detachFromList() };
  const { listOrNullObject: list, listItemOrNullObject: item } = model;
  list.load('id');
  item.load('level');
  return {
    join(paragraph, formatting) {
      if (list.isNullObject || item.isNullObject) return;
      paragraph.attachToList(list.id, item.level);
      // A list brings indents of its own; those of the other headings count.
      paragraph.set(formatting);
    },
  };
}
