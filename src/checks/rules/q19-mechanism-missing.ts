import { equityClaims, type EquityClaims } from '../claims/equity-claims';
import type { Observation, Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import type { Subject } from '../subject';
import { groupsNamed } from '../recognition/groups';
import { saysHow } from '../recognition/says-how';

/** Q19: a group is named, but not by what its life, its costs or its access change. */
export const mechanismMissing: Rule<'Q19'> = {
  code: 'Q19',
  name: 'mechanism-missing',
  severity: 'warning',
  half: 'equity',
  check: (subject) => {
    const equity = equityClaims(subject);
    return equity.form === 'free' ? inFreeText(equity, subject) : inFields(equity, subject);
  },
};

function inFields(
  { answers, sentences }: EquityClaims,
  { claims, profile }: Subject,
): Observation<'Q19'>[] {
  return answers.groups
    .filter(({ effect }) => effect === 'benefit' || effect === 'burden' || effect === 'both')
    .filter(({ how }) => !saysHow(how, profile))
    .filter(
      ({ group }) =>
        !sentences.some(
          (one) => groupsNamed(one, profile).includes(group) && saysHow(one, profile),
        ),
    )
    .flatMap(({ group, how }): Observation<'Q19'>[] => {
      const passage = claims.at(`groups.${group}`);
      return passage ? [finding(passage.about, passage.paragraph, how, `groups.${group}`)] : [];
    });
}

/** Once for a section, and only where no sentence on any group, nor the one behind it, says how. */
function inFreeText(
  { sentences, place }: EquityClaims,
  { profile }: Subject,
): Observation<'Q19'>[] {
  const about = sentences.flatMap((one, index) =>
    groupsNamed(one, profile).length > 0
      ? [{ one, near: sentences.slice(index, index + 2).join(' ') }]
      : [],
  );
  const [first] = about;
  if (!place || !first || about.some(({ near }) => saysHow(near, profile))) return [];
  return [finding(place.about, place.paragraph, first.one)];
}

function finding(
  about: string,
  paragraph: number,
  text: string,
  path: string | null = null,
): Observation<'Q19'> {
  return {
    kind: 'mechanism-missing',
    about,
    paragraph,
    excerpt: excerptOf(text),
    path,
  };
}
