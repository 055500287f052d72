import { timings } from '../../../assessment/schema/social';
import { withParticipation } from '../../edit/social';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Select } from '../../ui/select';
import { FieldNote } from '../../shared/fields/open-points';
import { Section } from '../../shared/fields/section';
import { TextAnswer } from '../../shared/fields/text-answer';

/** When those affected take part, who, and what has changed through it (Q5). */
export function ParticipationFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.equity;
  const { answers, profile } = filled.form;
  const { timing, who, changed } = answers.participation;
  const change = (next: Parameters<typeof withParticipation>[1]) =>
    filled.answer(withParticipation(answers, next));
  return (
    <Section id="participation" title={words.participation} code="Q5">
      <Select
        label={words.timing}
        placeholder={words.notChosen}
        options={timings.map((key) => ({ key, text: profile.terms.timings[key] }))}
        value={timing}
        onChange={(next) => change({ timing: next })}
        clear={{ text: words.clear, onClear: () => change({ timing: null }) }}
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
