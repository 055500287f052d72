import type { Snapshot } from '../document/snapshot';
import { snapshotOfObjects } from './object-snapshot';

/** Reads the document by Word's objects: less exact (see docs/decisions/0004), in one round trip. */
export async function readByObjects(context: Word.RequestContext): Promise<Snapshot> {
  const { paragraphs, contentControls } = context.document.body;
  paragraphs.load(
    'items/text,items/styleBuiltIn,items/style,items/outlineLevel,items/tableNestingLevel,items/isListItem',
  );
  contentControls.load('items/tag,items/title,items/text');
  await context.sync();
  return snapshotOfObjects(paragraphs.items, contentControls.items);
}
