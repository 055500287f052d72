import { usePane } from '../../app/pane-context';
import { Confirm } from '../../ui/confirm';

/** Asks before anything goes that a person typed into the statement in the document. */
export function LosingText() {
  const { state, store, session, messages } = usePane();
  const words = messages.pane.statement;
  const { asked } = state;
  if (!asked || asked.lost.length === 0 || asked.operation === 'insert') return null;
  const { operation, lost } = asked;
  const close = () => store.dispatch({ type: 'question-dismissed' });
  return (
    <Confirm
      title={words.losingTitle}
      confirm={operation === 'remove' ? words.losingRemove : words.losingUpdate}
      cancel={words.cancel}
      onCancel={close}
      onConfirm={() => {
        close();
        void session[operation]({ discardTyped: true });
      }}
    >
      <p>{words.losingText}</p>
      <ul className="lost">
        {lost.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </Confirm>
  );
}
