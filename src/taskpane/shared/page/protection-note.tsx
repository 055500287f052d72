import { usePane, type Filled } from '../../app/pane-context';
import { Message } from '../../ui/message';

/**
 * Says that nothing can be written into a protected document, why, and where the answers are meanwhile.
 */
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
