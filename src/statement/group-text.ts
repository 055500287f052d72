import type { GroupEffect } from '../assessment/assessment';
import type { Profile } from '../profile/profile';
import { fieldValue } from './empty-mark';

/** Effect on a group and by what mechanism; either may be missing. */
export interface GroupAnswer {
  effect: GroupEffect | null;
  how: string;
}

/** Both in one field, as one reads them: "Entlastung – Der Fahrpreis sinkt." */
export function groupText({ effect, how }: GroupAnswer, profile: Profile): string {
  const value = fieldValue(how);
  if (effect === null) return value;
  return value === '' ? profile.effects[effect] : `${profile.effects[effect]} – ${value}`;
}

/** Reads the field back; text that names no effect is the mechanism, and the effect stays open. */
export function readGroup(text: string, profile: Profile): GroupAnswer {
  const value = fieldValue(text);
  for (const [effect, word] of longestFirst(profile.effects)) {
    if (!value.toLowerCase().startsWith(word.toLowerCase())) continue;
    const rest = value.slice(word.length);
    if (rest !== '' && !/^\s*[:.,;–—-]/.test(rest)) continue;
    return { effect, how: rest.replace(/^\s*[:.,;–—-]+\s*/, '') };
  }
  return { effect: null, how: value };
}

/** "Entlastung und Belastung" has to be tried before "Entlastung". */
function longestFirst(effects: Profile['effects']): [GroupEffect, string][] {
  const entries = Object.entries(effects) as [GroupEffect, string][];
  return entries.sort(([, one], [, other]) => other.length - one.length);
}
