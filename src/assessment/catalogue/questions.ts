import { balanceQuestions } from './balance-questions';
import { climateStageQuestions } from './climate-questions';
import type { Code } from './codes';
import { equityStageQuestions } from './equity-questions';
import { metaQuestions, signOffQuestions } from './frame-questions';
import type { Question } from './question';
import { screeningQuestions } from './screening-questions';

export type { Code } from './codes';
export type { AskedRule, Question, QuestionPage, Role, Stage } from './question';

/** Every question in the order in which it is asked (docs/sources.md#questions). */
export const questions: readonly Question[] = [
  ...metaQuestions,
  ...screeningQuestions,
  ...climateStageQuestions,
  ...equityStageQuestions,
  ...balanceQuestions,
  ...signOffQuestions,
];

const byCode = new Map(questions.map((question) => [question.code, question]));

/** The question with this code. */
export function questionOf(code: Code): Question {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`no question ${code}`);
  return found;
}

/**
 * The question that a path belongs to ("measures.m1.kind" to M2), or null. The longest answer path
 * wins, because a question may own one part of what another asks; a field of the statement that is
 * no answer path ("options.a.cost") is looked for when no answer fits.
 */
export function questionFor(path: string): Question | null {
  return longestMatch(path, 'paths') ?? longestMatch(path, 'fields');
}

function longestMatch(path: string, kind: 'paths' | 'fields'): Question | null {
  let best: { question: Question; length: number } | null = null;
  for (const question of questions) {
    for (const pattern of question[kind]) {
      if (covers(pattern, path) && (best === null || pattern.length > best.length)) {
        best = { question, length: pattern.length };
      }
    }
  }
  return best?.question ?? null;
}

/** Whether a path of the catalogue names a path or something above it; `<id>` is any id. */
export function covers(pattern: string, path: string): boolean {
  const given = path.split('.');
  return pattern
    .split('.')
    .every((part, index) => part === given[index] || (part === '<id>' && index < given.length));
}
