import type { Assessment, GroupEffect, ScreeningAnswer } from '../assessment/assessment';
import { emptyGroup, emptyMeasure, type Measure } from '../assessment/empty';
import type { ClimateQuestion, Dimension, EquityQuestion } from '../assessment/catalogue';

/** A screening question with the half that it belongs to. */
export type Question =
  { half: 'climate'; id: ClimateQuestion } | { half: 'equity'; id: EquityQuestion };

/** The answer to a screening question. */
export function screeningAnswer(assessment: Assessment, question: Question): ScreeningAnswer {
  return question.half === 'climate'
    ? assessment.screening.climate[question.id]
    : assessment.screening.equity[question.id];
}

/** Answers several screening questions alike. */
export function withAnswers(
  assessment: Assessment,
  questions: readonly Question[],
  answer: ScreeningAnswer,
): Assessment {
  const climate = { ...assessment.screening.climate };
  const equity = { ...assessment.screening.equity };
  for (const question of questions) {
    if (question.half === 'climate') climate[question.id] = answer;
    else equity[question.id] = answer;
  }
  return { ...assessment, screening: { ...assessment.screening, climate, equity } };
}

/** Why a "no" holds although the text of the proposal speaks against it. */
export function noReason(assessment: Assessment, question: Question): string {
  return assessment.screening.reasons[keyOf(question)] ?? '';
}

/** Gives the reason of a "no". */
export function withNoReason(
  assessment: Assessment,
  question: Question,
  reason: string,
): Assessment {
  const reasons = { ...assessment.screening.reasons, [keyOf(question)]: reason };
  return { ...assessment, screening: { ...assessment.screening, reasons } };
}

function keyOf({ half, id }: Question): string {
  return `${half}.${id}`;
}

type Rated = Assessment[Dimension];

/** Changes the rating, amount or reason of one dimension. */
export function withRated(
  assessment: Assessment,
  dimension: Dimension,
  change: Partial<Rated>,
): Assessment {
  return { ...assessment, [dimension]: { ...assessment[dimension], ...change } };
}

export interface GroupChange {
  effect?: GroupEffect | null;
  how?: string;
}

/** Changes what is said of a group; a group that is not in the list yet is added at its end. */
export function withGroup(assessment: Assessment, group: string, change: GroupChange): Assessment {
  const known = assessment.groups.some((entry) => entry.group === group);
  const groups = known ? assessment.groups : [...assessment.groups, emptyGroup(group)];
  return {
    ...assessment,
    groups: groups.map((entry) => (entry.group === group ? { ...entry, ...change } : entry)),
  };
}

/** Takes a group out of the list. */
export function withoutGroup(assessment: Assessment, group: string): Assessment {
  return { ...assessment, groups: assessment.groups.filter((entry) => entry.group !== group) };
}

/** Adds an empty measure under the first id that is free ("m1"); ids are never reused by position. */
export function withNewMeasure(assessment: Assessment): Assessment {
  const taken = new Set(assessment.measures.map((measure) => measure.id));
  let number = 1;
  while (taken.has(`m${number}`)) number += 1;
  return { ...assessment, measures: [...assessment.measures, emptyMeasure(`m${number}`)] };
}

/** Changes one measure. */
export function withMeasure(
  assessment: Assessment,
  id: string,
  change: Partial<Omit<Measure, 'id'>>,
): Assessment {
  return {
    ...assessment,
    measures: assessment.measures.map((measure) =>
      measure.id === id ? { ...measure, ...change } : measure,
    ),
  };
}

/** Takes a measure out of the list. */
export function withoutMeasure(assessment: Assessment, id: string): Assessment {
  return { ...assessment, measures: assessment.measures.filter((measure) => measure.id !== id) };
}

/** Changes what is said about alternatives. */
export function withAlternatives(
  assessment: Assessment,
  change: Partial<Assessment['alternatives']>,
): Assessment {
  return { ...assessment, alternatives: { ...assessment.alternatives, ...change } };
}

/** Changes why nothing is relevant. */
export function withNotRelevant(
  assessment: Assessment,
  change: Partial<Assessment['notRelevant']>,
): Assessment {
  return { ...assessment, notRelevant: { ...assessment.notRelevant, ...change } };
}
