import type { Snapshot } from '../../document/snapshot/snapshot';
import { snapshotOfObjects } from './object-snapshot';
import { loadProperties, type LoadOptions } from './load-options';

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
  options: LoadOptions = {},
): Promise<Snapshot> {
  const { paragraphs, contentControls } = context.document.body;
  loadProperties(context, {
    ...options,
    paragraphs: [...paragraphProperties, ...(options.paragraphs ?? [])],
    controls: [...controlProperties, ...(options.controls ?? [])],
  });
  await context.sync();
  return snapshotOfObjects(paragraphs.items, contentControls.items);
}
