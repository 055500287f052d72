import { join } from 'node:path';
import type { Assessment } from '../../src/assessment/assessment';
import { profileFor } from '../../src/profile/built-in';
import type { Profile } from '../../src/profile/profile';
import { dateText } from '../../src/statement/layout/date-text';
import { fieldTexts } from '../../src/statement/layout/field-text';
import { fillPhrase } from '../../src/statement/layout/phrase';
import { readFieldText } from '../../src/statement/parse/read-field';
import { expectReviewed } from '../support/golden';
import { dayCare, parkingCharges } from './support/full-answers';
import { answersOf } from './support/answers';

/** What people type over a field, in any field: nothing, words of the statement, words of their own. */
const typed = {
  de: ['', 'Von Hand.', 'negativ (−)', '12,5 t CO2e pro Jahr', 'nein', 'Belastung – Neue Wege.'],
  en: ['', 'By hand.', 'negative (−)', '12.5 t CO2e per year', 'no', 'burden – New ways.'],
} as const;

/** The same, a date, and that an answer is not yet known, with and without a date. */
function textsFor({ language, terms, locale }: Profile): string[] {
  const { pending, pendingUntil } = terms.phrases;
  const date = dateText('2027-03-31', locale);
  return [...typed[language], date, pending, fillPhrase(pendingUntil, { date })];
}

/** Fields that the answers do not have yet, some of them nobody's. */
const others = [
  'groups.older',
  'options.new.what',
  'measures',
  'measures.m9.owner',
  'tensions.climate-cost',
  'notRelevant.kind',
  'notRelevant.reason',
  'climate',
  'groups',
  'tensions',
  'social.unknown',
  'foreign.field',
];

test.each<['de' | 'en', string, () => Assessment]>([
  ['de', 'full', dayCare],
  ['en', 'full', parkingCharges],
  ['de', 'empty', () => answersOf({})],
  ['en', 'empty', () => answersOf({})],
])('what is typed in %s into %s answers is read as was reviewed', (language, name, answers) => {
  const profile = profileFor(language);
  const before = answers();
  const all = fieldTexts(name === 'full' ? before : filled(language), profile);
  const lines: string[] = [];
  for (const path of new Set([...Object.keys(all), ...others])) {
    lines.push(`# ${path}${name === 'full' ? `: ${all[path] ?? ''}` : ''}`);
    for (const text of textsFor(profile))
      lines.push(`${text} → ${change(before, path, text, profile)}`);
  }
  expectReviewed(join(__dirname, 'reviewed', `typed-${language}-${name}.txt`), lines.join('\n'));
});

const filled = (language: 'de' | 'en') => (language === 'de' ? dayCare() : parkingCharges());

/** What of the answers is another one when a text is typed over a field. */
function change(before: Assessment, path: string, text: string, profile: Profile): string {
  const after = readFieldText(before, path, text, profile);
  if (!after) return 'not understood';
  const [old, now] = [leaves(before), leaves(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => old.get(key) !== now.get(key))
    .map((key) => `${key} = ${now.get(key) ?? 'gone'}`);
  return changed.join('; ') || 'nothing new';
}

function leaves(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, JSON.stringify(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...leaves(inner, path === '' ? key : `${path}.${key}`),
    ]),
  );
}
