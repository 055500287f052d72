import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { Message } from '../ui/message';

/** That nothing can be written into a protected document, why, and where the answers are meanwhile. */
export function ProtectionNote({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  const { protection } = filled.opened.snapshot;
  if (protection === undefined) return null;
  return (
    <Message kind="warning">
      {messages.pane.because[protection]()} {messages.pane.answersHere}
    </Message>
  );
}
