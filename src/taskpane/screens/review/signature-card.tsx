import type { Signer, SignOffRule, SignOffState } from '../../../assessment/schema/sign-off';
import { signatureOf } from '../../../assessment/sign-off';
import { withSignature, withSignatureDraft } from '../../edit/sign-off';
import { paneDate } from './pane-date';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import type { SignatureDraft } from '../../app/state';
import { Button } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icons';
import { ChangedSince } from './changed-since';
import { SignatureForm } from './signature-form';

const signs: Record<SignOffState, IconName> = {
  seen: 'info',
  confirmed: 'check',
  returned: 'arrowLeft',
};

/** One of the two that sign off: whether and why it must, what it has said, and saying it. */
export function SignatureCard({
  signer,
  rules,
  filled,
}: {
  signer: Signer;
  rules: readonly SignOffRule[];
  filled: Filled;
}) {
  const { state, store, session, messages } = usePane();
  const words = messages.pane.review;
  const { answers } = filled.form;
  const { signing } = state;
  const given = answers.signOff[signer];
  const signed = given.state !== null;
  const anew = signing[signer];
  const summary = `signature-${signer}`;
  const keepAnew = (draft: SignatureDraft | undefined) => {
    const others = Object.entries(signing).filter(([known]) => known !== signer);
    const own = draft ? [[signer, draft] as const] : [];
    store.dispatch({ type: 'signing', signing: Object.fromEntries([...others, ...own]) });
  };
  const startAgain = () => {
    const { by } = given;
    keepAnew({ by, date: session.today(), comment: '' });
  };
  const write = (said: SignOffState, draft: SignatureDraft) => {
    filled.answer(withSignature(answers, signer, { state: said, ...draft }));
    keepAnew(undefined);
    void session.save();
    setTimeout(() => document.getElementById(summary)?.focus());
  };
  return (
    <div className="card" role="group" aria-labelledby={`${summary}-name`}>
      <h3 id={`${summary}-name`}>{words.signers[signer]}</h3>
      <Needed rules={rules} />
      <div id={summary} tabIndex={-1} className="signature">
        <Given signer={signer} filled={filled} />
      </div>
      {signed && !anew && (
        <Button
          icon="signature"
          name={words.named(words.again, words.signers[signer])}
          onClick={startAgain}
        >
          {words.again}
        </Button>
      )}
      {(!signed || anew) && (
        <SignatureForm
          signer={signer}
          draft={anew ?? given}
          filled={filled}
          onChange={(draft) =>
            anew ? keepAnew(draft) : filled.answer(withSignatureDraft(answers, signer, draft))
          }
          onSign={write}
          {...(anew ? { onCancel: () => keepAnew(undefined) } : {})}
        />
      )}
    </div>
  );
}

function Needed({ rules }: { rules: readonly SignOffRule[] }) {
  const words = usePane().messages.pane.review;
  if (rules.length === 0) return <p className="note">{words.optional}</p>;
  return (
    <p>
      <strong>{words.required}</strong>, {rules.map((rule) => words.rules[rule]).join('; ')}.
    </p>
  );
}

/** What was said, by whom and when, and what has changed since. */
function Given({ signer, filled }: { signer: Signer; filled: Filled }) {
  const { language, messages } = usePane();
  const words = messages.pane.review;
  const { answers, profile } = filled.form;
  const { state, by, date, comment } = answers.signOff[signer];
  const ownWords = answers.wording[`signOff.${signer}`] ?? '';
  const { outdated, changed } = signatureOf(answers, signer);
  return (
    <>
      {state === null ? (
        <p>
          <span className="open-mark" aria-hidden="true" /> {words.notSigned}
        </p>
      ) : (
        <p className="review-rating">
          <Icon name={signs[state]} />{' '}
          {[words.states[state], by, paneDate(date, profile, language)]
            .filter((part) => part !== '')
            .join(', ')}
        </p>
      )}
      {state !== null && comment !== '' && <blockquote>{comment}</blockquote>}
      {ownWords !== '' && <p className="note">{words.ownWords(ownWords)}</p>}
      {changed.length > 0 && <ChangedSince paths={changed} outdated={outdated} filled={filled} />}
    </>
  );
}
