import { DocumentError } from '../../document/errors';
import type { Place } from '../../document/plan/edit-plan';
import { liveControls } from '../../document/snapshot/controls';
import type { Snapshot } from '../../document/snapshot/snapshot';
import type { AnchorSearch } from './anchor';
import type { InsertionPointSearch } from './insertion-point';
import { paragraphAt } from '../read/find-paragraph';

/** The place right after the statement that is to be replaced. */
export function searchEnd(context: Word.RequestContext, root: string): AnchorSearch {
  const { paragraphs } = context.document.body;
  const place = (snapshot: Snapshot): Extract<Place, { paragraph: number }> => {
    const control = snapshot.controls[liveControls(snapshot, root)[0] ?? -1];
    if (!control) throw new DocumentError('changed', `control ${root} is gone`);
    // The statement's own last paragraph, so that its section counts.
    return { kind: 'before', paragraph: control.last };
  };
  return {
    place,
    load: () => undefined,
    find(snapshot) {
      const { paragraph } = place(snapshot);
      return { paragraph: paragraphAt(paragraphs.items, snapshot, paragraph), side: 'After' };
    },
  };
}

/** Right after a control, in the same parent; the paragraph after it then follows the new one. */
export function insertionPointBehind(control: Word.ContentControl): InsertionPointSearch {
  return {
    questions: [],
    find: () => ({
      insertParagraph: () => control.insertParagraph('', 'After'),
      needsTrailingParagraph: () => false,
    }),
  };
}
