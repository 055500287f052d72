import type { Assessment } from '../../assessment/assessment';
import { isList, readFieldPath } from '../../assessment/fields/fields';
import { headOf, pathOf } from '../../assessment/fields/path';
import type { Profile } from '../../profile/profile';
import type { FieldPath } from '../field';
import { codecKeys, codecs } from '../fields/codecs';
import { fieldValue } from './empty-mark';
import { pendingText } from './pending-text';

/**
 * Text of every answer that is not empty, by path, whatever form shows it; never a line break. An answer
 * that is marked as not yet known says so, with the date.
 */
export function fieldTexts(assessment: Assessment, profile: Profile): Record<FieldPath, string> {
  const texts = heads.flatMap(({ head, keys }) =>
    entriesOf(head, assessment).flatMap((id) =>
      keys.map((key): [FieldPath, string] => [
        pathOf(key, id),
        fieldValue(codecs[key].write(assessment, profile, id)),
      ]),
    ),
  );
  // Without a measure the list as a whole can be marked as not yet known.
  if (assessment.measures.length === 0) texts.push(['measures', '']);
  return Object.fromEntries(
    texts
      .map(([path, text]) => [path, text || pendingText(assessment, path, profile)] as const)
      .filter(([, text]) => text !== ''),
  );
}

/** Every kind of field, by the first name of its path: what is said of one entry stays together. */
const heads = [...new Set(codecKeys.map(headOf))].map((head) => ({
  head,
  keys: codecKeys.filter((key) => headOf(key) === head),
}));

/** Ids of the entries of a list; one '' for what is no list. */
function entriesOf(head: string, assessment: Assessment): string[] {
  switch (head) {
    case 'groups':
      return assessment.groups.map(({ group }) => group);
    case 'measures':
      return assessment.measures.map(({ id }) => id);
    case 'tensions':
      return assessment.tensions.map(({ id }) => id);
    case 'options':
      return assessment.alternatives.options.map(({ id }) => id);
    default:
      return [''];
  }
}

/** The composed text of a field; null for a field with an answer of its own. */
export function composedText(
  path: FieldPath,
  assessment: Assessment,
  profile: Profile,
): string | null {
  const field = readFieldPath(path);
  const compose = field && !isList(field.key) ? codecs[field.key].compose : undefined;
  return compose ? fieldValue(compose(assessment, profile)) : null;
}

/** Whether a text is one of the instructions that the profile's template holds. */
export function isInstruction(text: string, profile: Profile): boolean {
  return instructionsOf(profile).has(fieldValue(text));
}

const known = new WeakMap<Profile, ReadonlySet<string>>();

/** The instructions of a profile as they are compared, made once and not for every field. */
function instructionsOf(profile: Profile): ReadonlySet<string> {
  const before = known.get(profile);
  if (before) return before;
  const instructions = new Set(Object.values(profile.placeholders).map(fieldValue));
  known.set(profile, instructions);
  return instructions;
}

/** Whether a text looks like a leftover instruction: one of the profile's, or entirely in brackets. */
export function isPlaceholder(text: string, profile: Profile): boolean {
  return /^\[[^[\]]*\]$/.test(fieldValue(text)) || isInstruction(text, profile);
}
