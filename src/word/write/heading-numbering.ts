import type { StatementBlocks } from '../../document/blocks/blocks';
import type { Snapshot } from '../../document/snapshot/snapshot';
import type { ParagraphFormat } from './paragraph-format';

/** Adds the statement's heading to the list of the headings around it. */
export interface HeadingNumbering {
  /** Call it after the style is set, which removes numbering. */
  join(heading: Word.Paragraph, formatting: Partial<ParagraphFormat>): void;
}

const nothing: HeadingNumbering = { join: () => undefined };

/**
 * Loads the list of the heading whose numbering ours continues; call `join` after the next round trip.
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
  // The style has numbering, and this document removes it from its headings.
  if (!model.isListItem) return { join: (paragraph) => paragraph.detachFromList() };
  const { listOrNullObject: list, listItemOrNullObject: item } = model;
  list.load('id');
  item.load('level');
  return {
    join(paragraph, formatting) {
      if (list.isNullObject || item.isNullObject) return;
      paragraph.attachToList(list.id, item.level);
      // A list has its own indents; those of the other headings apply.
      paragraph.set(formatting);
    },
  };
}
