import type { Assessment } from '../../../assessment/assessment';
import { climateQuestions, equityQuestions } from '../../../assessment/catalogue';
import type { Evidence } from '../../../proposal/proposal';
import { noReason, screeningAnswer, type Question } from '../../edit/screening';

/** Every screening question in the order in which it is asked. */
export const questions: readonly Question[] = [
  ...climateQuestions.map((id) => ({ half: 'climate' as const, id })),
  ...equityQuestions.map((id) => ({ half: 'equity' as const, id })),
];

/** Questions without an answer yet. */
export function unanswered(assessment: Assessment): Question[] {
  return questions.filter((question) => screeningAnswer(assessment, question) === null);
}

/** The strongest sentence about a question, or null when there is none. */
export function evidenceFor(evidence: readonly Evidence[], question: Question): Evidence | null {
  let best: Evidence | null = null;
  for (const item of evidence) {
    if (item.half !== question.half || item.question !== question.id) continue;
    if (best === null || item.weight > best.weight) best = item;
  }
  return best;
}

/**
 * Evidence below this weight is shown, but suggests no answer (docs/sources.md#relevance-words: 1 weak
 * to 3 strong, doubled in title and decision): a strong word anywhere, or a medium one in title or
 * decision.
 */
const suggestive = 3;

/** Open questions for which the text suggests "yes". Suggestions only: they answer nothing. */
export function suggestedQuestions(
  evidence: readonly Evidence[],
  assessment: Assessment,
): Question[] {
  return unanswered(assessment).filter(
    (question) => (evidenceFor(evidence, question)?.weight ?? 0) >= suggestive,
  );
}

/**
 * Whether the text strongly contradicts a "no", by the same evidence that would suggest a "yes". A weak
 * word in the title or a medium one elsewhere does not interrupt the person.
 */
export function contradicted(
  evidence: readonly Evidence[],
  assessment: Assessment,
  question: Question,
): boolean {
  const weight = evidenceFor(evidence, question)?.weight ?? 0;
  return screeningAnswer(assessment, question) === 'no' && weight >= suggestive;
}

/** Every "no" that the text contradicts and that has no reason yet. */
export function unconfirmed(evidence: readonly Evidence[], assessment: Assessment): Question[] {
  return questions.filter(
    (question) =>
      contradicted(evidence, assessment, question) && noReason(assessment, question).trim() === '',
  );
}

/** Whether any screening question is answered. */
export function isAnswered(assessment: Assessment): boolean {
  return unanswered(assessment).length < questions.length;
}
