import { withClimate } from '../../edit/climate';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Checkbox } from '../../ui/checkbox';
import { QuestionHelp } from '../../shared/fields/question-help';

/** Whether the statement shows the cost of the damage (C10); only where the profile has a value. */
export function SocialCostField({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.climate;
  const { answers, profile } = filled.form;
  if (!profile.socialCost) return null;
  return (
    <div>
      <div className="label-row">
        <Checkbox
          label={words.socialCost}
          checked={answers.climate.socialCost}
          onChange={(socialCost) => filled.answer(withClimate(answers, { socialCost }))}
        />
        <QuestionHelp code="C10" about={words.socialCost} />
      </div>
      <p className="note" lang={profile.language}>
        {profile.socialCost.source}
      </p>
    </div>
  );
}
