import { DocumentError } from '../../document/errors';
import type { InsertPlan, Place } from '../../document/plan/edit-plan';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { paragraphFormatProperties } from './paragraph-format';
import { paragraphAt } from '../read/find-paragraph';

/** The paragraph beside which the statement goes, and on which side. */
export interface Anchor {
  paragraph: Word.Paragraph;
  side: 'Before' | 'After';
}

/**
 * The search for an anchor among the body's paragraphs, with {@link anchorProperties}: `load` runs with
 * the read of the body, `find` follows it.
 */
export interface AnchorSearch {
  load: () => void;
  /** The place in terms of the snapshot. */
  place(snapshot: Snapshot): Place;
  find(snapshot: Snapshot): Anchor;
}

/** What is loaded of every paragraph of the body to find the anchor and follow it. */
export const anchorProperties = [
  'text',
  'style',
  'isListItem',
  'tableNestingLevel',
  ...paragraphFormatProperties,
];
/** Stories that can hold a statement; the cursor may also be in a header or a footnote. */
const mainStory = new Set(['MainDoc', 'TableCell']);

export function searchAnchor(
  context: Word.RequestContext,
  { place }: Pick<InsertPlan, 'place'>,
): AnchorSearch {
  const { paragraphs } = context.document.body;
  const cursor =
    place.kind === 'cursor' ? context.document.getSelection().paragraphs.getLast() : null;
  const end = (): Anchor => {
    const last = paragraphs.items.at(-1);
    if (!last) throw new DocumentError('changed', 'no paragraph');
    return { paragraph: last, side: 'After' };
  };
  return {
    place: () => place,
    load() {
      cursor?.load(anchorProperties.join(','));
      cursor?.parentBody.load('type');
    },
    find(snapshot) {
      if (place.kind === 'end') return end();
      if (place.kind === 'cursor')
        return cursor && mainStory.has(cursor.parentBody.type)
          ? { paragraph: cursor, side: 'After' }
          : end();
      return {
        paragraph: paragraphAt(paragraphs.items, snapshot, place.paragraph),
        side: place.kind === 'before' ? 'Before' : 'After',
      };
    },
  };
}
