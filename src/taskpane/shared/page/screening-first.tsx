import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { Message } from '../../ui/message';

/** In place of questions that the screening has not opened yet. */
export function ScreeningFirst() {
  const { session, messages } = usePane();
  return (
    <Message
      kind="info"
      actions={
        <Button onClick={() => void session.go('screening')}>
          {messages.pane.steps.screening}
        </Button>
      }
    >
      {messages.pane.open.notOpened}
    </Message>
  );
}
