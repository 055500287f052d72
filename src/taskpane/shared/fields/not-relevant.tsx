import { useMemo } from 'react';
import {
  exemptKindIn,
  usuallyNotRelevant,
  type NotRelevantHint,
} from '../../../proposal/evidence/relevance';
import { usePane, type Filled } from '../../app/pane-context';
import { withPart } from '../../edit/change';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { Quote } from '../evidence/quote';
import { ShowButton } from '../evidence/show-button';
import { focusFirstField } from '../page/focus';
import { FieldNote } from './field-note';

/** When nothing is affected: the kind of proposal, and one sentence that says why. */
export function NotRelevant({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.screening;
  const { answers, profile } = filled.form;
  const { kind, reason } = answers.notRelevant;
  const change = (next: Partial<typeof answers.notRelevant>) =>
    filled.answer(withPart(answers, 'notRelevant', next));
  return (
    <div className="fields" id={notRelevantId}>
      <KindSuggestion filled={filled} />
      {profile.exemptKinds.length > 0 && (
        <Select
          label={words.kind}
          placeholder={words.kindPlaceholder}
          options={profile.exemptKinds.map(({ id, label }) => ({ key: id, text: label }))}
          value={kind === '' ? null : kind}
          onChange={(id) => change({ kind: id })}
          clear={{ text: words.kindBlank, onClear: () => change({ kind: '' }) }}
        />
      )}
      <TextField
        label={words.reason}
        long
        value={reason}
        onChange={(text) => change({ reason: text })}
        hint={<FieldNote path="notRelevant.reason" filled={filled} help={words.reasonHint} />}
      />
    </div>
  );
}

const notRelevantId = 'not-relevant';

/** The kind of proposal that the text shows, from the city's own list; null if it is not in the list. */
export function useKind({
  opened,
  form,
}: Filled): { id: string; label: string; hint: NotRelevantHint } | null {
  const { proposal, snapshot } = opened;
  const hint = useMemo(() => usuallyNotRelevant(proposal, snapshot), [proposal, snapshot]);
  const id = hint && exemptKindIn(form.profile, hint.kind);
  const label = form.profile.exemptKinds.find((kind) => kind.id === id)?.label;
  return hint && id !== null && label !== undefined ? { id, label, hint } : null;
}

/** Suggests the kind of proposal, with the sentence that shows it. */
function KindSuggestion({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.screening;
  const kind = useKind(filled);
  const { answers } = filled.form;
  if (!kind || answers.notRelevant.kind !== '') return null;
  const { id, label, hint } = kind;
  return (
    <div className="suggestion">
      <p>
        <strong>{words.kindSuggested(label)}</strong>, {words.because}
      </p>
      <Sentence hint={hint} filled={filled} />
      <div className="suggestion-actions">
        <Button
          kind="quiet"
          icon="check"
          name={words.kindAccept(label)}
          onClick={() => {
            filled.answer(withPart(answers, 'notRelevant', { kind: id }));
            // This button disappears with the suggestion.
            focusFirstField(notRelevantId);
          }}
        >
          {words.accept}
        </Button>
        <ShowButton target={{ paragraph: hint.paragraph }} words={hint.sentence} brief />
      </div>
    </div>
  );
}

/** Before the questions: proposals of this kind usually matter for neither half. A hint, not a verdict. */
export function UsuallyNotRelevant({
  filled,
  restNo,
  onRestNo,
}: {
  filled: Filled;
  /**
   * Text of the button that answers all open questions with "no"; absent where the text suggests a "yes".
   */
  restNo?: string;
  onRestNo?: () => void;
}) {
  const words = usePane().messages.pane.screening;
  const kind = useKind(filled);
  if (!kind) return null;
  const { label, hint } = kind;
  return (
    <div className="suggestion">
      <p>{words.usuallyNot(label)}</p>
      <Sentence hint={hint} filled={filled} />
      <div className="suggestion-actions">
        {restNo !== undefined && onRestNo && (
          <Button kind="quiet" icon="check" onClick={onRestNo}>
            {restNo}
          </Button>
        )}
        <ShowButton target={{ paragraph: hint.paragraph }} words={hint.sentence} brief />
      </div>
    </div>
  );
}

function Sentence({ hint, filled }: { hint: NotRelevantHint; filled: Filled }) {
  return <Quote sentence={hint.sentence} words={[]} language={filled.opened.proposal.language} />;
}
