import { timings } from '../../../assessment/schema/social';
import { usePane, type Filled } from '../../app/pane-context';
import { withPart } from '../../edit/change';
import { FieldNote } from '../../shared/fields/field-note';
import { Section } from '../../shared/fields/section';
import { SelectAnswer } from '../../shared/fields/select-answer';
import { TextAnswer } from '../../shared/fields/text-answer';

/** When those affected take part, who, and what has changed through it (Q5). */
export function Participation({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.equity;
  const { answers, profile } = filled.form;
  const { timing, who, changed } = answers.participation;
  const change = (next: Partial<typeof answers.participation>) =>
    filled.answer(withPart(answers, 'participation', next));
  return (
    <Section id="participation" title={words.participation} code="Q5">
      <SelectAnswer
        label={words.timing}
        placeholder={words.notChosen}
        blank={words.clear}
        answers={timings}
        text={(key) => profile.terms.timings[key]}
        value={timing}
        onChange={(next) => change({ timing: next })}
        note={<FieldNote path="participation.timing" filled={filled} />}
      />
      <TextAnswer
        path="participation.who"
        field="participation"
        label={words.who}
        long
        pending
        value={who}
        onChange={(next) => change({ who: next })}
        filled={filled}
      />
      <TextAnswer
        path="participation.changed"
        label={words.changed}
        long
        value={changed}
        onChange={(next) => change({ changed: next })}
        filled={filled}
      />
    </Section>
  );
}
