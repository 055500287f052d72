import { useState } from 'react';
import { usePane, type Filled } from '../../../app/pane-context';
import { Button } from '../../../ui/button';
import { Confirm } from '../../../ui/confirm';

/** Removes the stored answers from the document for publication, after saying what will be removed. */
export function RemoveData({ filled }: { filled: Filled }) {
  const { session, state, messages } = usePane();
  const words = messages.pane.files.removeData;
  const [asking, setAsking] = useState(false);
  const { snapshot, reading } = filled.opened;
  if (snapshot.stored.length === 0) return null;
  return (
    <div className="file-choice">
      <Button icon="remove" disabled={state.busy !== null} onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      <p className="note">{words.lead}</p>
      {asking && (
        <Confirm
          title={words.title}
          confirm={words.confirm}
          cancel={messages.pane.files.cancel}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void session.removeData();
          }}
        >
          <p>{words.goes}</p>
          <ul className="lost">
            {words.parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
          <p>{reading.root ? words.stays : words.nothingLeft}</p>
          <p>{words.saveFirst}</p>
        </Confirm>
      )}
    </div>
  );
}
