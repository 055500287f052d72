import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { TextField } from '../ui/text-field';
import { FieldNote } from './open-points';

/** Participation and follow-up. */
export function FurtherFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.assessment;
  const { answers } = filled.form;
  return (
    <section aria-labelledby="further" className="fields">
      <h2 id="further">{words.further}</h2>
      <TextField
        label={words.participation}
        long
        value={answers.participation.who}
        onChange={(who) =>
          filled.answer({ ...answers, participation: { ...answers.participation, who } })
        }
        hint={<FieldNote path="participation" filled={filled} help={words.participationHint} />}
      />
      <TextField
        label={words.followUp}
        long
        value={answers.followUp}
        onChange={(followUp) => filled.answer({ ...answers, followUp })}
        hint={<FieldNote path="followUp" filled={filled} help={words.followUpHint} />}
      />
    </section>
  );
}
