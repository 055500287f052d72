import { equityClaims, type EquityClaims } from '../claims/equity-claims';
import type { Observation, Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import type { Subject } from '../subject';
import { groupsNamed } from '../recognition/groups';
import { saysBurden, saysMeasure } from '../recognition/mentions';

/** Q20: a group carries a burden, and nothing is said of how it is avoided, eased or made up for. */
export const burdenWithoutMeasure: Rule<'Q20'> = {
  code: 'Q20',
  name: 'burden-without-measure',
  severity: 'error',
  half: 'equity',
  check: (subject) => {
    const equity = equityClaims(subject);
    if (isEased(equity, subject)) return [];
    const burdens =
      equity.form === 'free' ? inFreeText(equity, subject) : inFields(equity, subject);
    const first = burdens.find(({ severity }) => severity === undefined) ?? burdens[0];
    return first ? [first] : [];
  },
};

/** One measure is enough: whether it reaches everybody is for people to judge. */
function isEased({ answers, sentences }: EquityClaims, { profile }: Subject): boolean {
  const measures = answers.measures.some(({ what, aim }) => what !== '' && aim !== 'climate');
  const tensions = answers.tensions.some(({ measure }) => measure !== '');
  const relief = answers.social.relief.trim() !== '';
  return (
    measures || tensions || relief || sentences.some((one) => saysMeasure(one, profile.language))
  );
}

/** A slight burden asks for less. */
function inFields({ answers }: EquityClaims, { claims }: Subject): Observation<'Q20'>[] {
  return answers.groups
    .filter(({ effect }) => effect === 'burden' || effect === 'both')
    .flatMap(({ group, how, strength }): Observation<'Q20'>[] => {
      const path = `groups.${group}`;
      const passage = claims.at(path);
      if (!passage) return [];
      const burden = { ...finding(passage.about, passage.paragraph, how), path };
      return [strength === 'slight' ? { ...burden, severity: 'warning' } : burden];
    });
}

function inFreeText(
  { sentences, place }: EquityClaims,
  { profile }: Subject,
): Observation<'Q20'>[] {
  const burdened = sentences.find(
    (one) => groupsNamed(one, profile).length > 0 && saysBurden(one, profile.language),
  );
  if (burdened === undefined || !place) return [];
  return [finding(place.about, place.paragraph, burdened)];
}

function finding(about: string, paragraph: number, text: string): Observation<'Q20'> {
  return {
    kind: 'burden-without-measure',
    about,
    paragraph,
    excerpt: excerptOf(text),
  };
}
