import { screeningOutcome } from '../../assessment/screening';
import { withAlternatives } from '../edit/alternatives';
import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/text-field';
import { FieldNote } from './open-points';

/** What else was considered, and why a more climate-friendly option is not chosen. */
export function AlternativesFields({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.balance;
  const { answers } = filled.form;
  const { considered, friendlier, reason } = answers.alternatives;
  const change = (next: Partial<typeof answers.alternatives>) =>
    filled.answer(withAlternatives(answers, next));
  return (
    <section aria-labelledby="alternatives" className="fields">
      <h2 id="alternatives" tabIndex={-1}>
        {words.alternatives}
      </h2>
      <TextField
        label={words.considered}
        long
        value={considered}
        onChange={(text) => change({ considered: text })}
        hint={
          <FieldNote path="alternatives.considered" filled={filled} help={words.consideredHint} />
        }
      />
      {screeningOutcome(answers).climate === 'open' && (
        <div>
          <p id="friendlier" className="field-label">
            {words.friendlier}
          </p>
          <Choice
            row
            labelledBy="friendlier"
            value={friendlier}
            options={(['yes', 'no', 'unknown'] as const).map((key) => ({
              key,
              text: messages.pane.screening.answers[key],
            }))}
            onChange={(answer) => change({ friendlier: answer })}
          />
          <div className="field-hint">
            <FieldNote path="alternatives.friendlier" filled={filled} />
          </div>
        </div>
      )}
      {(friendlier === 'yes' || reason !== '') && (
        <TextField
          label={words.friendlierReason}
          long
          value={reason}
          onChange={(text) => change({ reason: text })}
          hint={<FieldNote path="alternatives.reason" filled={filled} />}
        />
      )}
    </section>
  );
}
