import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { workPages } from '../../app/steps';
import { Message } from '../../ui/message';

/** That nothing can be written into a protected document, why, and where the answers are meanwhile. */
export function ProtectionNote({ filled }: { filled: Filled }) {
  const { state, messages } = usePane();
  const { because, answersAnyway, answersHere } = messages.pane;
  const { protection } = filled.opened.snapshot;
  if (protection === undefined) return null;
  return (
    <Message kind="warning">
      {because[protection]()} {state.draftRefused ? answersHere : answersAnyway}
    </Message>
  );
}

/** Where answers are given: that they could not be stored. Read aloud when that turns out. */
export function DraftNote() {
  const { state, messages } = usePane();
  const { page, opened, draftRefused } = state;
  if (!workPages.has(page)) return null;
  return (
    <div role="status" className="draft-note">
      {draftRefused && opened?.snapshot.protection && (
        <Message kind="warning">{messages.pane.answersOnlyHere}</Message>
      )}
    </div>
  );
}
