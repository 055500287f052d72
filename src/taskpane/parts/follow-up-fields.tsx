import { withFollowUp } from '../edit/follow-up';
import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { TextField } from '../ui/text-field';
import { FieldNote } from './open-points';

/** How success shows, and who reports on it. */
export function FollowUpFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.balance;
  const { answers } = filled.form;
  return (
    <section aria-labelledby="follow-up" className="fields">
      <h2 id="follow-up" tabIndex={-1}>
        {words.followUp}
      </h2>
      <TextField
        label={words.followUpWords}
        long
        value={answers.followUp}
        onChange={(followUp) => filled.answer(withFollowUp(answers, { followUp }))}
        hint={<FieldNote path="followUp" filled={filled} />}
      />
    </section>
  );
}
