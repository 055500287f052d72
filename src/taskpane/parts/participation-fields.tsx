import { withParticipation } from '../edit/social';
import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { TextField } from '../ui/text-field';
import { FieldNote } from './open-points';

/** Who takes part, and how. */
export function ParticipationFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.equity;
  const { answers } = filled.form;
  return (
    <section aria-labelledby="participation" className="fields">
      <h2 id="participation" tabIndex={-1}>
        {words.participation}
      </h2>
      <TextField
        label={words.who}
        long
        value={answers.participation.who}
        onChange={(who) => filled.answer(withParticipation(answers, { who }))}
        hint={<FieldNote path="participation" filled={filled} />}
      />
    </section>
  );
}
