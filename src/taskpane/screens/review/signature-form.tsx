import { useState } from 'react';
import type { Signer, SignOffState } from '../../../assessment/schema/sign-off';
import { usePane, type Filled } from '../../app/pane-context';
import type { SignatureDraft } from '../../app/state';
import { missingFields, type MissingField } from '../../edit/sign-off';
import { openItemsOf } from '../../shared/answers/open-items';
import { OpenNote } from '../../shared/fields/field-note';
import { Button } from '../../ui/button';
import { Confirm } from '../../ui/confirm';
import type { IconName } from '../../ui/icons';
import { TextField } from '../../ui/text-field';

const buttons: readonly {
  state: SignOffState;
  words: 'seen' | 'confirm' | 'return';
  icon: IconName;
}[] = [
  { state: 'seen', words: 'seen', icon: 'info' },
  { state: 'confirmed', words: 'confirm', icon: 'check' },
  { state: 'returned', words: 'return', icon: 'arrowLeft' },
];

/** Function, date and comment, and the three possible decisions. Typing alone signs nothing. */
export function SignatureForm({
  signer,
  draft,
  filled,
  onChange,
  onSign,
  onCancel,
}: {
  signer: Signer;
  draft: SignatureDraft;
  filled: Filled;
  onChange: (draft: SignatureDraft) => void;
  onSign: (state: SignOffState, draft: SignatureDraft) => void;
  onCancel?: () => void;
}) {
  const { session, messages } = usePane();
  const words = messages.pane.review;
  const [attempted, setAttempted] = useState<SignOffState | null>(null);
  const [asking, setAsking] = useState(false);
  const { by, comment } = draft;
  const date = draft.date === '' ? session.today() : draft.date;
  const typed = { by, date, comment };
  const missing = attempted === null ? [] : missingFields({ state: attempted, ...typed });
  const open = openItemsOf(filled).length;
  const change = (next: Partial<SignatureDraft>) => onChange({ by, comment, date, ...next });
  const sign = (state: SignOffState) => {
    setAttempted(state);
    if (missingFields({ state, ...typed }).length > 0) return;
    if (state === 'confirmed' && open > 0) setAsking(true);
    else onSign(state, typed);
  };
  const missingNote = (what: MissingField) =>
    missing.includes(what) && <OpenNote alert>{words.lacking[what]}</OpenNote>;
  return (
    <div className="fields">
      <TextField
        label={words.by}
        value={by}
        onChange={(text) => change({ by: text })}
        hint={
          <>
            <span className="note">{words.byHints[signer]}</span>
            {missingNote('by')}
          </>
        }
      />
      <TextField
        label={words.signedOn}
        date
        value={date}
        onChange={(text) => change({ date: text })}
      />
      <TextField
        label={words.comment}
        long
        value={comment}
        onChange={(text) => change({ comment: text })}
        hint={
          <>
            <span className="note">{words.commentHint}</span>
            {missingNote('comment')}
          </>
        }
      />
      <div className="signature-buttons">
        {buttons.map(({ state, words: name, icon }) => (
          <Button
            key={state}
            icon={icon}
            name={words.named(words[name], words.signers[signer])}
            onClick={() => sign(state)}
          >
            {words[name]}
          </Button>
        ))}
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {words.cancelAgain}
          </Button>
        )}
      </div>
      {asking && (
        <Confirm
          title={words.confirmTitle}
          confirm={words.confirmAnyway}
          cancel={words.cancel}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onSign('confirmed', typed);
          }}
        >
          <p>{words.confirmText(open, words.signers[signer])}</p>
        </Confirm>
      )}
    </div>
  );
}
