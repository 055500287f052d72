import type { Activity } from '../../../assessment/empty';
import { choiceOptions, inputsFor } from '../../../factors/activity-form';
import { none } from '../../../factors/activities/kind';
import { kindById } from '../../../factors/activities/kinds';
import type { FactorSet } from '../../../factors/factor';
import { inputUnitText, kindWords, openPointText } from '../../../factors/labels';
import type { Calculation } from '../../../factors/result';
import { withActivity, withoutActivity } from '../../edit/climate';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { Card } from '../../shared/fields/card';
import { ActivityLine } from './activity-line';

/** Id of the card of an activity. */
export function activityCardId(activity: string): string {
  return `activity-${activity}`;
}

/** One thing that changes: what is chosen and typed for it, and what that comes to. */
export function ActivityCard({
  title,
  activity,
  filled,
  set,
  calculation,
}: {
  title: string;
  activity: Activity;
  filled: Filled;
  set: FactorSet;
  calculation: Calculation;
}) {
  const { messages, language } = usePane();
  const words = messages.pane.climate;
  const { answers } = filled.form;
  const kind = kindById(activity.kind);
  const asked = kindWords(activity.kind, language);
  const change = (next: Partial<Omit<Activity, 'id'>>) =>
    filled.answer(withActivity(answers, activity.id, next));
  const open = calculation.open.filter((point) => point.activity === activity.id);
  const started = Object.values(activity.inputs).some((value) => value !== null);
  return (
    <Card
      id={activityCardId(activity.id)}
      title={title}
      remove={{
        name: words.removeActivity(title),
        onRemove: () => filled.answer(withoutActivity(answers, activity.id)),
        focus: 'figures',
      }}
    >
      {asked.help && <p className="note">{asked.help}</p>}
      {(kind?.choices ?? []).map((choice) => (
        <Select
          key={choice.id}
          label={asked.choices[choice.id]?.label ?? choice.id}
          placeholder={words.choose}
          options={[
            ...choiceOptions(choice, set).map(({ id, label }) => ({
              key: id,
              text: label[language],
            })),
            ...(choice.none ? [{ key: none, text: messages.figures.none }] : []),
          ]}
          value={activity.choices[choice.id] ?? null}
          onChange={(factor) => change({ choices: { ...activity.choices, [choice.id]: factor } })}
          note={<span className="note">{asked.choices[choice.id]?.help}</span>}
        />
      ))}
      {inputsFor(activity, set).map((input) => (
        <NumberField
          key={input.id}
          label={asked.inputs[input.id]?.label ?? input.id}
          value={activity.inputs[input.id] ?? null}
          unit={inputUnitText(input, language)}
          language={language}
          wrong={words.notANumber}
          onChange={(value) => change({ inputs: { ...activity.inputs, [input.id]: value } })}
          hint={<span className="note">{asked.inputs[input.id]?.help}</span>}
        />
      ))}
      <TextField
        label={activity.kind === 'known' ? words.knownNote : words.activityNote}
        value={activity.note}
        longest={400}
        onChange={(note) => change({ note })}
      />
      {open.length > 0 && (started || kind === null) && (
        <ul className="notes">
          {open.map((point) => (
            <li key={`${point.problem}.${point.subject}`} className="note note-open">
              <span className="open-mark" aria-hidden="true" /> {openPointText(point, language)}
            </li>
          ))}
        </ul>
      )}
      <ActivityLine
        line={calculation.lines.find((line) => line.activity === activity.id)}
        only={calculation.lines.length === 1}
      />
    </Card>
  );
}
