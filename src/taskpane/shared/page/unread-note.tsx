import { usePane, type Filled } from '../../app/pane-context';
import { Message } from '../../ui/message';

/** Says that part of the text lies in other files, where an assessment may stand too. */
export function UnreadNote({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  if (filled.opened.snapshot.unread === undefined) return null;
  return <Message kind="warning">{messages.pane.unread}</Message>;
}
