import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { TextField } from '../ui/text-field';
import { FieldNote } from './open-points';

/** Who has signed off the assessment, and when. Functions, not names. */
export function SignOffFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.review;
  const { answers } = filled.form;
  const { wording } = answers;
  const change = (path: string, text: string) =>
    filled.answer({ ...answers, wording: { ...wording, [path]: text } });
  return (
    <section aria-labelledby="sign-off" className="fields">
      <h2 id="sign-off">{words.signOff}</h2>
      <p className="note">{words.signOffLead}</p>
      <TextField
        label={words.climateTeam}
        value={wording['signOff.climateTeam'] ?? ''}
        onChange={(text) => change('signOff.climateTeam', text)}
        hint={<FieldNote path="signOff.climateTeam" filled={filled} help={words.signOffHint} />}
      />
      <TextField
        label={words.socialDepartment}
        value={wording['signOff.socialDepartment'] ?? ''}
        onChange={(text) => change('signOff.socialDepartment', text)}
        hint={
          <FieldNote
            path="signOff.socialDepartment"
            filled={filled}
            help={words.signOffHintSocial}
          />
        }
      />
    </section>
  );
}
