import { answerName } from '../../../assessment/fields/answer-name';
import { headOf, isWithin } from '../../../assessment/fields/path';
import type { Messages } from '../../../i18n/messages';
import type { Profile } from '../../../profile/profile';
import { isFieldPath } from '../../../statement/field';
import { fieldLabel } from '../../../statement/layout/field-label';

/**
 * What an answer is called on the screen, by its path in the assessment, whatever stands in front of
 * or below it: "pending.mitigation.rating", "groups.tenants.how", "climate.activities.a1".
 */
export function answerWords(path: string, profile: Profile, messages: Messages): string {
  const words = messages.pane.review.answers;
  const head = headOf(path);
  const rest = path.slice(head.length + 1);
  const named = (inner: string) => answerWords(inner, profile, messages);
  if (head === 'pending') return words.pending(named(rest));
  if (head === 'wording') return words.wording(named(rest));
  const id = headOf(rest);
  if (head === 'groups' && id !== '') return words.groupOf(fieldLabel(`groups.${id}`, profile));
  if (head === 'tensions') {
    const tensions: Record<string, { title: string } | undefined> = messages.catalogue.tensions;
    return tensions[id]?.title ?? words.tension;
  }
  if (isWithin(path, 'screening.reasons') && path !== 'screening.reasons')
    return words.reasonFor(named(`screening.${path.slice('screening.reasons.'.length)}`));
  const parts: Record<string, string> = words.parts;
  return (
    (Object.hasOwn(parts, path) ? parts[path] : undefined) ??
    answerName(path, messages) ??
    (isFieldPath(path) ? fieldLabel(path, profile) : null) ??
    ownPart(path, messages) ??
    fieldLabel(path, profile)
  );
}

/** An entry of a list, or a part of the assessment as a whole. */
function ownPart(path: string, messages: Messages): string | null {
  const words: Record<string, string> = messages.pane.review.answers.parts;
  const head = headOf(path);
  const nearest = [`${head}.${headOf(path.slice(head.length + 1))}`, head].find((part) =>
    Object.hasOwn(words, part),
  );
  return nearest === undefined ? null : (words[nearest] ?? null);
}

/** The names without duplicates, in order: three changes to one group are one name. */
export function answerNames(
  paths: readonly string[],
  profile: Profile,
  messages: Messages,
): string[] {
  return [...new Set(paths.map((path) => answerWords(path, profile, messages)))];
}
