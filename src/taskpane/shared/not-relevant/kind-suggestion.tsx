import { useMemo } from 'react';
import {
  exemptKindIn,
  usuallyNotRelevant,
  type NotRelevantHint,
} from '../../../proposal/evidence/relevance';
import { withNotRelevant } from '../../edit/screening';
import type { Filled } from '../../app/pane-context';
import { focusFirstField } from '../fields/focus-first-field';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { Quote } from '../evidence/quote';
import { ShowButton } from '../evidence/show-button';

/** Id of what holds the kind and the reason. */
export const notRelevantId = 'not-relevant';

/** What the text shows of its kind, in the city's own list; null where that has no such kind. */
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

/** Proposes the kind of proposal where the text shows it, with the sentence that does. */
export function KindSuggestion({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.screening;
  const found = useKind(filled);
  const { answers } = filled.form;
  if (!found || answers.notRelevant.kind !== '') return null;
  const { id, label, hint } = found;
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
            filled.answer(withNotRelevant(answers, { kind: id }));
            // This button goes away with the suggestion.
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

/** Before the questions: that proposals of this kind usually matter for neither half. No verdict. */
export function UsuallyNot({
  filled,
  restNo,
  onRestNo,
}: {
  filled: Filled;
  /** Words of the button that answers what is open with "no"; none where the text suggests a "yes". */
  restNo?: string;
  onRestNo?: () => void;
}) {
  const words = usePane().messages.pane.screening;
  const found = useKind(filled);
  if (!found) return null;
  const { label, hint } = found;
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
