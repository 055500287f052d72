import { answerName } from '../../../assessment/catalogue/answer-name';
import type { Messages } from '../../../i18n/messages';
import type { Profile } from '../../../profile/profile';
import { fieldName } from './field-name';

/**
 * What an answer is called on the screen, by its path in the assessment, whatever stands in front of
 * or below it: "pending.mitigation.rating", "groups.tenants.how", "climate.activities.a1".
 */
export function answerWords(path: string, profile: Profile, messages: Messages): string {
  const words = messages.pane.review.answers;
  const [head = '', second = ''] = path.split('.');
  const rest = path.slice(head.length + 1);
  if (head === 'pending') return words.pending(answerWords(rest, profile, messages));
  if (head === 'wording') return words.wording(answerWords(rest, profile, messages));
  if (head === 'groups') return fieldName(path, profile, messages);
  if (head === 'tensions') {
    const tensions: Record<string, { title: string } | undefined> = messages.catalogue.tensions;
    return tensions[second]?.title ?? words.tension;
  }
  if (path.startsWith('screening.reasons.')) {
    const question = path.slice('screening.reasons.'.length);
    return words.reasonFor(answerWords(`screening.${question}`, profile, messages));
  }
  const parts: Record<string, string> = words.parts;
  return (
    (Object.hasOwn(parts, path) ? parts[path] : undefined) ??
    answerName(path, messages) ??
    ownPart(path, messages) ??
    fieldName(path, profile, messages)
  );
}

/** An entry of a list, or a part of the assessment as a whole. */
function ownPart(path: string, messages: Messages): string | null {
  const words: Record<string, string> = messages.pane.review.answers.parts;
  const [head = '', second = ''] = path.split('.');
  const nearest = [`${head}.${second}`, head].find((part) => Object.hasOwn(words, part));
  return nearest === undefined ? null : (words[nearest] ?? null);
}

/** The same names said once each, in order: three changes to one group are one name. */
export function answerNames(
  paths: readonly string[],
  profile: Profile,
  messages: Messages,
): string[] {
  return [...new Set(paths.map((path) => answerWords(path, profile, messages)))];
}
