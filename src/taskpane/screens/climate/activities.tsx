import type { Activity } from '../../../assessment/empty';
import { none } from '../../../factors/activities/kind';
import { kindById } from '../../../factors/activities/kinds';
import { kindsFor, choiceOptions, inputsFor } from '../../../factors/activity-form';
import { describePart } from '../../../factors/describe-part';
import type { FactorSet } from '../../../factors/factor';
import { kindWords, inputUnitText, openPointText } from '../../../factors/labels';
import type { Calculation, Line } from '../../../factors/result';
import { inLanguage } from '../../../i18n/language';
import { formatEstimate } from '../../../i18n/number-text';
import { usePane, type Filled } from '../../app/pane-context';
import { withNewActivity, withActivity, withoutActivity } from '../../edit/climate';
import { Card } from '../../shared/fields/card';
import { focusFirstField } from '../../shared/page/focus';
import { Details } from '../../ui/details';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';

/** As many as an assessment may hold (assessment/schema/climate.ts). */
const mostActivities = 20;

/** What there is to calculate: one card for each thing that changes, and a list to add another. */
export function Activities({
  filled,
  set,
  calculation,
}: {
  filled: Filled;
  set: FactorSet;
  calculation: Calculation;
}) {
  const { messages, language } = usePane();
  const words = messages.pane.climate;
  const { answers } = filled.form;
  const { activities } = answers.climate;
  const add = (kind: string) => {
    const after = withNewActivity(answers, kind);
    filled.answer(after);
    const added = after.climate.activities.at(-1);
    if (added) focusFirstField(cardId(added.id));
  };
  return (
    <>
      {activities.map((activity) => {
        const ofSameKind = activities.filter(({ kind }) => kind === activity.kind);
        const name = kindWords(activity.kind, language).label || activity.kind;
        const title = ofSameKind.length > 1 ? `${name} ${ofSameKind.indexOf(activity) + 1}` : name;
        return (
          <ActivityCard
            key={activity.id}
            title={title}
            activity={activity}
            filled={filled}
            set={set}
            calculation={calculation}
          />
        );
      })}
      {activities.length < mostActivities && (
        <Select
          label={activities.length === 0 ? words.addFirst : words.addAnother}
          placeholder={words.addPlaceholder}
          options={kindsFor(set).map(({ id }) => ({
            key: id,
            text: kindWords(id, language).label,
          }))}
          value={null}
          onChange={add}
        />
      )}
    </>
  );
}

function cardId(activity: string): string {
  return `activity-${activity}`;
}

/** One thing that changes: what is chosen and typed for it, and what that comes to. */
function ActivityCard({
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
      id={cardId(activity.id)}
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
              text: inLanguage(label, language),
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
      <ActivityResult
        line={calculation.lines.find((line) => line.activity === activity.id)}
        only={calculation.lines.length === 1}
      />
    </Card>
  );
}

/** The result of one activity if there are several, with its calculation. */
function ActivityResult({ line, only }: { line: Line | undefined; only: boolean }) {
  const { messages, language } = usePane();
  const words = messages.figures.result;
  if (!line || (line.running === null && line.oneOff === null)) return null;
  const estimate = (tonnes: number) => formatEstimate(tonnes, language, true);
  const amounts = [
    ...(line.running === null ? [] : [words.running(estimate(line.running))]),
    ...(line.oneOff === null ? [] : [words.oneOff(estimate(line.oneOff))]),
  ];
  return (
    <div>
      {!only && <p className="figure">{amounts.join('; ')}</p>}
      <Details summary={messages.pane.climate.sum}>
        <ul className="notes">
          {line.parts.map((part, index) => (
            <li key={`${part.part}.${index}`} className="note">
              {describePart(part, language)}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
