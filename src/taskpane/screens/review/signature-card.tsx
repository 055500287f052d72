import type { Signer, SignOffRule, SignOffState } from '../../../assessment/schema/sign-off';
import { signatureOf } from '../../../assessment/sign-off';
import { usePane, type Filled } from '../../app/pane-context';
import type { SignatureDraft } from '../../app/state';
import { withSignature, withSignatureDraft } from '../../edit/sign-off';
import { answerNames } from '../../shared/answers/answer-words';
import { Button } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icons';
import { paneDate } from './pane-date';
import { SignatureForm } from './signature-form';

const signs: Record<SignOffState, IconName> = {
  seen: 'info',
  confirmed: 'check',
  returned: 'arrowLeft',
};

/**
 * One of the two signers: whether and why its signature is required, its present signature, and the form
 * to sign.
 */
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
  const signature = answers.signOff[signer];
  const signed = signature.state !== null;
  const newDraft = signing[signer];
  const summaryId = `signature-${signer}`;
  const setNewDraft = (draft: SignatureDraft | undefined) => {
    const others = Object.entries(signing).filter(([other]) => other !== signer);
    const entry = draft ? [[signer, draft] as const] : [];
    store.dispatch({ type: 'signing', signing: Object.fromEntries([...others, ...entry]) });
  };
  const startAgain = () => {
    const { by } = signature;
    setNewDraft({ by, date: session.today(), comment: '' });
  };
  const sign = (decision: SignOffState, draft: SignatureDraft) => {
    filled.answer(withSignature(answers, signer, { state: decision, ...draft }));
    setNewDraft(undefined);
    void session.save();
    setTimeout(() => document.getElementById(summaryId)?.focus());
  };
  return (
    <div className="card" role="group" aria-labelledby={`${summaryId}-name`}>
      <h3 id={`${summaryId}-name`}>{words.signers[signer]}</h3>
      <Requirement rules={rules} />
      <div id={summaryId} tabIndex={-1} className="signature">
        <CurrentSignature signer={signer} filled={filled} />
      </div>
      {signed && !newDraft && (
        <Button
          icon="signature"
          name={words.named(words.again, words.signers[signer])}
          onClick={startAgain}
        >
          {words.again}
        </Button>
      )}
      {(!signed || newDraft) && (
        <SignatureForm
          signer={signer}
          draft={newDraft ?? signature}
          filled={filled}
          onChange={(draft) =>
            newDraft
              ? setNewDraft(draft)
              : filled.answer(withSignatureDraft(answers, signer, draft))
          }
          onSign={sign}
          {...(newDraft ? { onCancel: () => setNewDraft(undefined) } : {})}
        />
      )}
    </div>
  );
}

function Requirement({ rules }: { rules: readonly SignOffRule[] }) {
  const words = usePane().messages.pane.review;
  if (rules.length === 0) return <p className="note">{words.optional}</p>;
  return (
    <p>
      <strong>{words.required}</strong>, {rules.map((rule) => words.rules[rule]).join('; ')}.
    </p>
  );
}

/** The signature, with signer and date, and what has changed since. */
function CurrentSignature({ signer, filled }: { signer: Signer; filled: Filled }) {
  const { language, messages } = usePane();
  const words = messages.pane.review;
  const { answers, profile } = filled.form;
  const { state, by, date, comment } = answers.signOff[signer];
  const typedText = answers.wording[`signOff.${signer}`] ?? '';
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
      {typedText !== '' && <p className="note">{words.ownWords(typedText)}</p>}
      {changed.length > 0 && <ChangedSince paths={changed} outdated={outdated} filled={filled} />}
    </>
  );
}

/** Most names that are listed. */
const mostNames = 8;

/** What was changed since somebody signed, by name. */
function ChangedSince({
  paths,
  outdated,
  filled,
}: {
  paths: readonly string[];
  /** Whether the signature no longer holds; a returned one is open anyway. */
  outdated: boolean;
  filled: Filled;
}) {
  const { messages } = usePane();
  const words = messages.pane.review;
  const names = answerNames(paths, filled.form.profile, messages);
  return (
    <div className={outdated ? 'signature-outdated' : 'note'}>
      <p>
        <Icon name={outdated ? 'warning' : 'pencil'} size={12} />{' '}
        {outdated ? words.outdated : words.changedSince}
      </p>
      <ul className="review-points">
        {names.slice(0, mostNames).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {names.length > mostNames && <li>{words.more(names.length - mostNames)}</li>}
      </ul>
      {outdated && <p>{words.outdatedNote}</p>}
    </div>
  );
}
