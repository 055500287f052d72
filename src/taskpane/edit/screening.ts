import type { Assessment, ScreeningAnswer } from '../../assessment/assessment';
import type { ClimateQuestion, EquityQuestion } from '../../assessment/catalogue';
import { withPart } from './change';

/** A screening question with the half that it belongs to. */
export type Question =
  { half: 'climate'; id: ClimateQuestion } | { half: 'equity'; id: EquityQuestion };

/** The answer to a screening question. */
export function screeningAnswer(assessment: Assessment, question: Question): ScreeningAnswer {
  return question.half === 'climate'
    ? assessment.screening.climate[question.id]
    : assessment.screening.equity[question.id];
}

/** Gives several screening questions the same answer. */
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
  return withPart(assessment, 'screening', { climate, equity });
}

/** Why a "no" holds although the text of the proposal suggests otherwise. */
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
  return withPart(assessment, 'screening', { reasons });
}

function keyOf({ half, id }: Question): string {
  return `${half}.${id}`;
}
