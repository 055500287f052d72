import type { Assessment } from '../../assessment/assessment';
import { climateQuestions, type ClimateQuestion } from '../../assessment/catalogue';
import type { Activity } from '../../assessment/empty';
import { withPart, changedRow, freeId, withoutRow } from './change';

/** Adds an activity of a kind, with nothing filled in. */
export function withNewActivity(assessment: Assessment, kind: string): Assessment {
  const { activities } = assessment.climate;
  const activity: Activity = {
    id: freeId(activities, 'a'),
    kind,
    inputs: {},
    choices: {},
    note: '',
  };
  return withPart(assessment, 'climate', { activities: [...activities, activity] });
}

/** Changes one activity. */
export function withActivity(
  assessment: Assessment,
  id: string,
  change: Partial<Omit<Activity, 'id'>>,
): Assessment {
  return withPart(assessment, 'climate', {
    activities: changedRow(assessment.climate.activities, id, change),
  });
}

/** Removes an activity. */
export function withoutActivity(assessment: Assessment, id: string): Assessment {
  return withPart(assessment, 'climate', {
    activities: withoutRow(assessment.climate.activities, id),
  });
}

/** Chooses or removes fields of action; the main one is removed with its field. */
export function withFields(
  assessment: Assessment,
  fields: readonly ClimateQuestion[],
  chosen: boolean,
): Assessment {
  const { climate } = assessment;
  const kept = climateQuestions.filter((field) =>
    fields.includes(field) ? chosen : climate.fields.includes(field),
  );
  const primary = climate.primary && kept.includes(climate.primary) ? climate.primary : null;
  return withPart(assessment, 'climate', { fields: kept, primary });
}
