import type { Messages } from '../../i18n/messages';
import type { AnswerKey } from './answer-key';
import { readAnswerPath } from './fields';

/**
 * What an answer is called, by its path ("measures.m1.owner"), or null for a path that names no
 * answer. Options may be named as in the statement ("options.a.cost").
 */
export function answerName(path: string, { catalogue }: Messages): string | null {
  const names: Record<AnswerKey, string> = catalogue.answers;
  const answer = readAnswerPath(path.startsWith('options.') ? `alternatives.${path}` : path);
  return answer && names[answer.key];
}
