import { kindsFor } from '../../../factors/activity-form';
import type { FactorSet } from '../../../factors/factor';
import { kindWords } from '../../../factors/labels';
import type { Calculation } from '../../../factors/result';
import { withNewActivity } from '../../edit/climate';
import { focusFirstField } from '../../shared/fields/focus-first-field';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Select } from '../../ui/select';
import { ActivityCard, activityCardId } from './activity-card';

/** As many as an assessment may hold (assessment/schema/climate.ts). */
const most = 20;

/** What there is to calculate: one card for each thing that changes, and a list to add another. */
export function ActivitiesFields({
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
    if (added) focusFirstField(activityCardId(added.id));
  };
  return (
    <>
      {activities.map((activity) => {
        const alike = activities.filter(({ kind }) => kind === activity.kind);
        const name = kindWords(activity.kind, language).label || activity.kind;
        const title = alike.length > 1 ? `${name} ${alike.indexOf(activity) + 1}` : name;
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
      {activities.length < most && (
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
