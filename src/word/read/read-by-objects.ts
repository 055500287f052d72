import type { Snapshot } from '../../document/snapshot/snapshot';
import { snapshotOfObjects } from './object-snapshot';
import { loadWanted, type Wanted } from './load-options';

const paragraphProperties = [
  'text',
  'styleBuiltIn',
  'style',
  'outlineLevel',
  'tableNestingLevel',
  'isListItem',
];
const controlProperties = ['tag', 'title', 'text'];

/**
 * Reads the document through Word's objects: less exact (see docs/decisions/0004), in one round trip,
 * which also loads whatever else is asked for.
 */
export async function readByObjects(
  context: Word.RequestContext,
  wanted: Wanted = {},
): Promise<Snapshot> {
  const { paragraphs, contentControls } = context.document.body;
  loadWanted(context, {
    ...wanted,
    paragraphs: [...paragraphProperties, ...(wanted.paragraphs ?? [])],
    controls: [...controlProperties, ...(wanted.controls ?? [])],
  });
  await context.sync();
  return snapshotOfObjects(paragraphs.items, contentControls.items);
}
