import { boundaries, confidences, durations, methods } from '../../../assessment/schema/climate';
import { usePane, type Filled } from '../../app/pane-context';
import { withPart } from '../../edit/change';
import { openItemsOf } from '../../shared/answers/open-items';
import { FieldNote } from '../../shared/fields/field-note';
import { TextBoxes } from '../../shared/fields/text-boxes';
import { QuestionHelp } from '../../shared/fields/question-help';
import { SelectAnswer } from '../../shared/fields/select-answer';
import { Checkbox } from '../../ui/checkbox';
import { Details } from '../../ui/details';
import { NumberField } from '../../ui/number-field';
import { TextField } from '../../ui/text-field';
import { capitalised } from './capitalised';

/** Method, boundary, baseline, duration, contribution, sources and confidence (C3 to C5, C8 to C10). */
export function MoreClimate({ filled }: { filled: Filled }) {
  const { messages, language } = usePane();
  const words = messages.pane.climate;
  const { answers, profile } = filled.form;
  const { climate } = answers;
  const { terms } = profile;
  const open = openItemsOf(filled).filter(({ path }) => path.startsWith('climate.')).length;
  const change = (next: Partial<typeof climate>) =>
    filled.answer(withPart(answers, 'climate', next));
  const note = (path: string) => <FieldNote path={path} filled={filled} />;
  const select = <Key extends string>(
    key: 'method' | 'boundary' | 'duration' | 'confidence',
    answers: readonly Key[],
    names: Readonly<Record<Key, string>>,
    value: Key | null,
  ) => ({
    label: words[key],
    placeholder: words.choose,
    blank: words.clear,
    answers,
    text: (answer: Key) => capitalised(names[answer]),
    value,
    onChange: (answer: Key | null) => change({ [key]: answer }),
    note: note(`climate.${key}`),
  });
  return (
    <Details summary={open > 0 ? messages.pane.open.furtherOpen(open) : messages.pane.open.further}>
      <SelectAnswer {...select('method', methods, terms.methods, climate.method)} />
      <SelectAnswer {...select('boundary', boundaries, terms.boundaries, climate.boundary)} />
      <TextField
        label={words.baseline}
        long
        value={climate.baseline}
        onChange={(baseline) => change({ baseline })}
        hint={<FieldNote path="climate.baseline" filled={filled} help={words.baselineHint} />}
      />
      <SelectAnswer
        {...select('duration', durations, terms.durations, climate.duration)}
        help={<QuestionHelp code="C4" about={words.duration} />}
      />
      <NumberField
        label={words.lifetime}
        value={climate.lifetime}
        unit={words.years}
        language={language}
        wrong={words.notANumber}
        onChange={(years) =>
          change({ lifetime: years === null ? null : Math.min(200, Math.max(0, years)) })
        }
        hint={<FieldNote path="climate.lifetime" filled={filled} help={words.lifetimeHint} />}
      />
      <TextField
        label={words.programme}
        value={answers.screening.programme}
        onChange={(programme) => filled.answer(withPart(answers, 'screening', { programme }))}
      />
      <TextField
        label={words.contribution}
        long
        value={climate.contribution}
        onChange={(contribution) => change({ contribution })}
        help={<QuestionHelp code="C5" about={words.contribution} />}
        hint={note('climate.contribution')}
      />
      <TextBoxes page="climate" filled={filled} />
      <SelectAnswer
        {...select('confidence', confidences, terms.confidences, climate.confidence)}
        help={<QuestionHelp code="C9" about={words.confidence} />}
      />
      <SocialCostField filled={filled} />
    </Details>
  );
}

/** Whether the statement shows the cost of the damage (C10); only where the profile has a value. */
function SocialCostField({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.climate;
  const { answers, profile } = filled.form;
  if (!profile.socialCost) return null;
  return (
    <div>
      <div className="label-row">
        <Checkbox
          label={words.socialCost}
          checked={answers.climate.socialCost}
          onChange={(socialCost) => filled.answer(withPart(answers, 'climate', { socialCost }))}
        />
        <QuestionHelp code="C10" about={words.socialCost} />
      </div>
      <p className="note" lang={profile.language}>
        {profile.socialCost.source}
      </p>
    </div>
  );
}
