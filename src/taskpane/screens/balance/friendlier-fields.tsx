import { grounds } from '../../../assessment/schema/balance';
import { withAlternatives } from '../../edit/alternatives';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Select } from '../../ui/select';
import { ChoiceAnswer } from './choice-answer';
import { FieldNote } from '../../shared/fields/open-points';
import { Section } from '../../shared/fields/section';
import { TextAnswer } from '../../shared/fields/text-answer';

/** Whether a more climate-friendly option exists, and why it is not chosen (A2). */
export function FriendlierFields({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.balance;
  const { answers, profile } = filled.form;
  const { friendlier, ground, reason } = answers.alternatives;
  const change = (next: Partial<typeof answers.alternatives>) =>
    filled.answer(withAlternatives(answers, next));
  return (
    <Section id="friendlier" title={words.friendlierHeading}>
      <ChoiceAnswer
        path="alternatives.friendlier"
        label={words.friendlier}
        code="A2"
        value={friendlier}
        options={(['yes', 'no', 'unknown'] as const).map((key) => ({
          key,
          text: messages.pane.screening.answers[key],
        }))}
        onChange={(answer) => change({ friendlier: answer })}
        filled={filled}
      />
      {(friendlier === 'yes' || reason !== '' || ground !== null) && (
        <>
          <Select
            label={words.ground}
            placeholder={words.notChosen}
            options={grounds.map((key) => ({ key, text: profile.terms.grounds[key] }))}
            value={ground}
            onChange={(next) => change({ ground: next })}
            clear={{ text: words.clear, onClear: () => change({ ground: null }) }}
            note={<FieldNote path="alternatives.ground" filled={filled} />}
          />
          <TextAnswer
            path="alternatives.reason"
            label={words.friendlierReason}
            long
            value={reason}
            onChange={(text) => change({ reason: text })}
            filled={filled}
          />
        </>
      )}
    </Section>
  );
}
