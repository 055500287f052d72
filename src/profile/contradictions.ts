import { lowIncomeGroup } from '../assessment/low-income';
import type { Mistake, MistakeProblem } from '../assessment/mistake';
import { factorById, factorSetById, factorSets } from '../factors/factor-sets';
import { withFactors } from '../factors/with-factors';
import { profileSchema, type Profile } from './profile';

/** What each value alone allows and the profile as a whole does not. */
export function contradictions(profile: Profile): Mistake[] {
  return [
    ...repeatedEntries(profile),
    ...sameWords(profile),
    ...otherLocale(profile),
    ...thresholdOrder(profile),
    ...lowIncome(profile),
    ...unusableFactors(profile),
  ];
}

function repeatedEntries(profile: Profile): Mistake[] {
  const { anchors, sectors } = profile;
  const lists: [MistakeProblem, string, (string | number)[]][] = [
    ['duplicate', 'groups', profile.groups.map(({ id }) => id)],
    ['duplicate', 'exemptKinds', profile.exemptKinds.map(({ id }) => id)],
    ['duplicate', 'sectors', sectors.map(({ id }) => id)],
    ['duplicate', 'factors.own', profile.factors.own.map(({ id }) => id)],
    ['twice', 'anchors', anchors.map(({ position, role }) => `${position} ${role}`)],
    // A field of action in two sectors would be counted twice.
    ['twice', 'sectors', sectors.flatMap(({ fields }) => [...new Set(fields)])],
    ...sectors.flatMap(({ fields, budget }, index): typeof lists => [
      ['twice', `sectors[${String(index)}].fields`, fields],
      ['twice', `sectors[${String(index)}].budget`, budget.map(({ year }) => year)],
    ]),
    ['twice', 'signOff.climateTeam', profile.signOff.climateTeam],
    ['twice', 'signOff.socialDepartment', profile.signOff.socialDepartment],
  ];
  return lists.flatMap(([problem, place, ids]) =>
    repeated(ids.map(String)).map((detail) => ({ place, problem, detail })),
  );
}

/** Words that are read back from the document must differ, or a reading would be a guess. */
function sameWords(profile: Profile): Mistake[] {
  const { terms, labels } = profile;
  const steps = Object.values(profile.scale);
  const vocabularies: [string, string[], typeof plain?][] = [
    ['scale', steps.map(({ word }) => word), asRead],
    ['scale', steps.flatMap(({ sign }) => (sign === '' ? [] : [sign])), asRead],
    ['effects', Object.values(profile.effects)],
    ['answers', Object.values(profile.answers)],
    ['groups', profile.groups.map(({ label }) => label)],
    ['exemptKinds', profile.exemptKinds.map(({ label }) => label)],
    [
      'labels',
      Object.entries(labels).flatMap(([key, lead]) => (inner.includes(key) ? [] : [lead])),
    ],
    ...Object.values(innerLabels).map((keys): [string, string[]] => [
      'labels',
      keys.map((key) => labels[key]),
    ]),
    ...readBack.map((key): [string, string[]] => [`terms.${key}`, Object.values(terms[key])]),
  ];
  return vocabularies.flatMap(([place, words, key = plain]) => {
    const keys = words.map(key);
    const twice = words.filter((_, index) => keys.indexOf(keys[index] ?? '') !== index);
    return [...new Set(twice.map(plain))].map((detail): Mistake => ({
      place,
      problem: 'same-words',
      detail,
    }));
  });
}

/**
 * A step of the scale is read with signs and full stops in its word left aside, and with any kind of
 * minus (statement/layout/rating-text.ts).
 */
function asRead(text: string): string {
  const read = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\p{L}\p{N}+\-/?±]/gu, '');
  return read === '' ? plain(text) : read;
}

/** A region of another language would write dates and numbers in that one. */
function otherLocale({ language, locale }: Profile): Mistake[] {
  if (locale.startsWith(language)) return [];
  const fitting = profileSchema.shape.locale.options.filter((one) => one.startsWith(language));
  const detail = fitting.map((one) => JSON.stringify(one)).join(', ');
  return [{ place: 'locale', problem: 'locale', detail }];
}

const readBack = [
  'fieldsOfAction',
  'exposures',
  'tendencies',
  'methods',
  'boundaries',
  'durations',
  'confidences',
  'strengths',
  'timings',
  'grounds',
  'signOffStates',
] as const;

/** Labels inside a paragraph, by the paragraph; all others begin one. */
const innerLabels = {
  measure: ['owner', 'date', 'cost'],
  signOff: ['climateTeam', 'socialDepartment'],
} as const;
const inner: readonly string[] = Object.values(innerLabels).flat();

/** Every equity assessment asks about households on low incomes, so every profile needs words for them. */
function lowIncome({ groups }: Profile): Mistake[] {
  if (groups.some(({ id }) => id === lowIncomeGroup)) return [];
  return [{ place: `groups: ${lowIncomeGroup}`, problem: 'missing', detail: '' }];
}

function thresholdOrder({ thresholds }: Profile): Mistake[] {
  if (thresholds.negligible <= thresholds.substantial) return [];
  const detail = 'thresholds.substantial';
  return [{ place: 'thresholds.negligible', problem: 'order', detail }];
}

/** Factors of a set that does not exist, in a unit that does not fit, or new without saying what for. */
function unusableFactors({ factors }: Profile): Mistake[] {
  const set = factorSetById(factors.set);
  if (!set) {
    const detail = factorSets.map(({ id }) => JSON.stringify(id)).join(', ');
    return [{ place: 'factors.set', problem: 'wrong-value', detail }];
  }
  return withFactors(set, factors.own).problems.flatMap(({ id, problem }): Mistake[] => {
    const place = `factors.own: ${id}`;
    if (problem === 'unknown-factor') return [{ place, problem: 'new-factor', detail: set.id }];
    const unit = factorById(set, id)?.unit ?? '';
    return problem === 'unit' ? [{ place, problem: 'wrong-unit', detail: unit }] : [];
  });
}

/** Case, spaces and a colon at the end make no difference to a reader. */
function plain(words: string): string {
  return words.normalize('NFKC').trim().replace(/\s+/g, ' ').replace(/\s*:$/, '').toLowerCase();
}

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
