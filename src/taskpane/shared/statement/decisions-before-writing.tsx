import { useId } from 'react';
import type { Conflict } from '../../../statement/parse/merge';
import { usePane, type Filled } from '../../app/pane-context';
import { conflictsOf } from '../../app/state';
import { Choice } from '../../ui/choice';
import { Confirm } from '../../ui/confirm';
import { fieldLabel } from '../../../statement/layout/field-label';

/** Fields changed both in the pane and in the document: both texts to choose from. Neither is preselected. */
export function Conflicts({ filled }: { filled: Filled }) {
  const { state, messages } = usePane();
  const words = messages.pane.statement.conflicts;
  const conflicts = conflictsOf(state);
  if (conflicts.length === 0) return null;
  const open = conflicts.filter(({ path }) => !state.resolutions[path]).length;
  return (
    <section aria-labelledby="conflicts" className="conflicts">
      <h2 id="conflicts">{words.heading}</h2>
      <p>{words.lead}</p>
      {conflicts.map((conflict) => (
        <OneConflict key={conflict.path} conflict={conflict} filled={filled} />
      ))}
      <p role="status">{open > 0 ? words.open(open) : words.decided}</p>
    </section>
  );
}

function OneConflict({ conflict, filled }: { conflict: Conflict; filled: Filled }) {
  const { state, store, messages } = usePane();
  const words = messages.pane.statement.conflicts;
  const id = useId();
  const { profile } = filled.form;
  return (
    <div className="card">
      <h3 id={id} lang={profile.language}>
        {fieldLabel(conflict.path, profile)}
      </h3>
      <dl className="versions" lang={profile.language}>
        <div>
          <dt lang="">{words.here}</dt>
          <dd>{conflict.form === '' ? words.empty : conflict.form}</dd>
        </div>
        <div>
          <dt lang="">{words.document}</dt>
          <dd>{conflict.document === '' ? words.empty : conflict.document}</dd>
        </div>
      </dl>
      <Choice
        labelledBy={id}
        value={state.resolutions[conflict.path] ?? null}
        options={[
          { key: 'form', text: words.chooseHere },
          { key: 'document', text: words.chooseDocument },
        ]}
        onChange={(side) => store.dispatch({ type: 'resolved', path: conflict.path, side })}
      />
    </div>
  );
}

/** Asks before text is lost that a person typed into the statement. */
export function ConfirmTextLoss() {
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
