import { useState } from 'react';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { Confirm } from '../../ui/confirm';

/** Takes the statement out of the document after asking. */
export function RemoveStatement() {
  const { session, state, messages } = usePane();
  const words = messages.pane.statement;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        kind="quiet"
        icon="remove"
        disabled={state.busy !== null}
        onClick={() => setAsking(true)}
      >
        {words.remove}
      </Button>
      {asking && (
        <Confirm
          title={words.removeTitle}
          confirm={words.removeConfirm}
          cancel={words.cancel}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void session.remove();
          }}
        >
          <p>{words.removeText}</p>
        </Confirm>
      )}
    </>
  );
}
