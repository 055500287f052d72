import type { Profile } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';
import { proposalVocabularies } from '../../vocabulary/proposal-vocabularies';

/** Ids of the groups that a sentence names: by the profile's labels, else by words that people use for them. */
export function groupsNamed(sentence: string, profile: Profile): string[] {
  const folded = fold(sentence);
  return namesOf(profile)
    .filter(({ label, stem }) => folded.includes(label) || (stem?.test(folded) ?? false))
    .map(({ id }) => id);
}

/** Whether a folded text names any group. */
export function namesGroup(folded: string, profile: Profile): boolean {
  return anyOf(profile).test(folded);
}

const anyKnown = new WeakMap<Profile, RegExp>();

/** All groups of a profile in one expression: a text is gone through once, not for each of them. */
function anyOf(profile: Profile): RegExp {
  const before = anyKnown.get(profile);
  if (before) return before;
  const names = namesOf(profile);
  // Of no names at all none is found.
  const any = names.flatMap(({ label, stem }) => [
    label.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
    ...(stem ? [stem.source] : []),
  ]);
  const found = new RegExp(any.length === 0 ? '(?!)' : any.join('|'));
  anyKnown.set(profile, found);
  return found;
}

/** What a group of a profile is recognised by; the label is folded. */
interface GroupNames {
  id: string;
  label: string;
  stem: RegExp | undefined;
}

const known = new WeakMap<Profile, readonly GroupNames[]>();

/** Folds the labels of a profile once, not for every sentence. */
function namesOf(profile: Profile): readonly GroupNames[] {
  const before = known.get(profile);
  if (before) return before;
  const byId = proposalVocabularies[profile.language].people.groups;
  const names = profile.groups.map(({ id, label }) => ({
    id,
    label: fold(label),
    // An id is a city's own and may be named like a property of every object.
    stem: Object.hasOwn(byId, id) ? byId[id] : undefined,
  }));
  known.set(profile, names);
  return names;
}

/** Whether a text says who in particular is affected, not only everybody. */
export function namesPeople(text: string, profile: Profile): boolean {
  const { inParticular } = proposalVocabularies[profile.language].people;
  return inParticular.test(fold(text)) || groupsNamed(text, profile).length > 0;
}
