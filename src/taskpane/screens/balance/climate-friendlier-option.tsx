import { grounds } from '../../../assessment/schema/balance';
import { usePane, type Filled } from '../../app/pane-context';
import { withPart } from '../../edit/change';
import { ChoiceAnswer, yesNoUnknown } from '../../shared/fields/choice-answer';
import { FieldNote } from '../../shared/fields/field-note';
import { Section } from '../../shared/fields/section';
import { SelectAnswer } from '../../shared/fields/select-answer';
import { TextAnswer } from '../../shared/fields/text-answer';

/** Whether a more climate-friendly option exists, and why it is not chosen (A2). */
export function ClimateFriendlierOption({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.balance;
  const { answers, profile } = filled.form;
  const { friendlier, ground, reason } = answers.alternatives;
  const change = (next: Partial<typeof answers.alternatives>) =>
    filled.answer(withPart(answers, 'alternatives', next));
  return (
    <Section id="friendlier" title={words.friendlierHeading}>
      <ChoiceAnswer
        path="alternatives.friendlier"
        label={words.friendlier}
        code="A2"
        value={friendlier}
        options={yesNoUnknown(messages)}
        onChange={(answer) => change({ friendlier: answer })}
        filled={filled}
      />
      {(friendlier === 'yes' || reason !== '' || ground !== null) && (
        <>
          <SelectAnswer
            label={words.ground}
            placeholder={words.notChosen}
            blank={words.clear}
            answers={grounds}
            text={(key) => profile.terms.grounds[key]}
            value={ground}
            onChange={(next) => change({ ground: next })}
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
