import { useState } from 'react';
import type { Signer, SignOffState } from '../../../assessment/schema/sign-off';
import { lackingOf, type Lacking } from '../../edit/sign-off';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import type { SignatureDraft } from '../../app/state';
import { Button } from '../../ui/button';
import { Confirm } from '../../ui/confirm';
import type { IconName } from '../../ui/icons';
import { TextField } from '../../ui/text-field';
import { openItemsOf } from '../../shared/fields/open-points';

const buttons: readonly {
  state: SignOffState;
  words: 'seen' | 'confirm' | 'return';
  icon: IconName;
}[] = [
  { state: 'seen', words: 'seen', icon: 'info' },
  { state: 'confirmed', words: 'confirm', icon: 'check' },
  { state: 'returned', words: 'return', icon: 'arrowLeft' },
];

/** Function, date and comment, and the three things that can be said. Nothing is signed by typing. */
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
  const [tried, setTried] = useState<SignOffState | null>(null);
  const [asking, setAsking] = useState(false);
  const { by, comment } = draft;
  const date = draft.date === '' ? session.today() : draft.date;
  const filledIn = { by, date, comment };
  const lacking = tried === null ? [] : lackingOf({ state: tried, ...filledIn });
  const open = openItemsOf(filled).length;
  const change = (next: Partial<SignatureDraft>) => onChange({ by, comment, date, ...next });
  const sign = (state: SignOffState) => {
    setTried(state);
    if (lackingOf({ state, ...filledIn }).length > 0) return;
    if (state === 'confirmed' && open > 0) setAsking(true);
    else onSign(state, filledIn);
  };
  const missing = (what: Lacking) =>
    lacking.includes(what) && (
      <span className="note note-open" role="alert">
        <span className="open-mark" aria-hidden="true" /> {words.lacking[what]}
      </span>
    );
  return (
    <div className="fields">
      <TextField
        label={words.by}
        value={by}
        onChange={(text) => change({ by: text })}
        hint={
          <>
            <span className="note">{words.byHints[signer]}</span>
            {missing('by')}
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
            {missing('comment')}
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
            onSign('confirmed', filledIn);
          }}
        >
          <p>{words.confirmText(open, words.signers[signer])}</p>
        </Confirm>
      )}
    </div>
  );
}
