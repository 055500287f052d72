import type { GroupEffect } from '../../assessment/assessment';
import type { Group } from '../../assessment/empty';
import type { Strength } from '../../assessment/schema/social';
import type { Profile } from '../../profile/profile';
import { fieldValue } from './empty-mark';
import { longestFirst, readWord, wordAndText } from './word-and-text';

/** Effect on a group, how strong it is, and by what mechanism; each may be missing. */
export type GroupAnswer = Omit<Group, 'group'>;

type Words = Pick<Profile, 'effects' | 'terms'>;

/** All in one field: "Entlastung (stark) – Der Fahrpreis sinkt." */
export function groupText(
  { effect, strength = null, how }: Omit<GroupAnswer, 'strength'> & Partial<GroupAnswer>,
  { effects, terms }: Words,
): string {
  if (effect === null) return wordAndText(null, how);
  // Without an effect, a strength that is still chosen has no meaning.
  const none = strength === null || effect === 'none' || effect === 'unknown';
  const strong = none ? '' : ` (${terms.strengths[strength]})`;
  return wordAndText(`${effects[effect]}${strong}`, how);
}

/** Reads the field back; text that does not name an effect is the mechanism, and the effect stays open. */
export function readGroup(text: string, { effects, terms }: Words): GroupAnswer {
  const value = fieldValue(text);
  for (const [effect, word] of longestFirst<GroupEffect>(effects)) {
    if (!value.toLowerCase().startsWith(word.toLowerCase())) continue;
    const { strength, rest } = readStrength(value.slice(word.length), terms.strengths);
    if (rest !== '' && !/^\s*[:.,;–—-]/.test(rest)) continue;
    return { effect, strength, how: rest.replace(/^\s*[:.,;–—-]+\s*/, '') };
  }
  return { effect: null, strength: null, how: value };
}

function readStrength(
  text: string,
  words: Record<Strength, string>,
): { strength: Strength | null; rest: string } {
  const bracket = /^\s*\(([^()]*)\)/.exec(text);
  const strength = bracket && readWord((bracket[1] ?? '').trim(), words);
  return strength
    ? { strength, rest: text.slice(bracket[0].length) }
    : { strength: null, rest: text };
}
