import { describeMistake } from '../../src/assessment/mistake';
import { lowIncomeGroup } from '../../src/assessment/low-income';
import { builtInProfiles, profileById, profileFor } from '../../src/profile/built-in';
import standard from '../../src/profile/built-in/de-standard.json';
import {
  parseOwnProfile,
  parseProfile,
  parseProfileText,
  type LoadedProfile,
  longestProfile,
} from '../../src/profile/load';

test.each(builtInProfiles.map((profile) => [profile.id, profile] as const))(
  'the built-in profile %s is valid and always asks about low-income households',
  (_, profile) => {
    expect(parseProfile(profile)).toEqual({ ok: true, profile });
    const group = profile.groups.find((entry) => entry.id === lowIncomeGroup);
    expect(group?.always).toBe(true);
  },
);

test('a profile is found by its id and by its language', () => {
  expect(profileById('dortmund')?.language).toBe('de');
  expect(profileById('nowhere')).toBeNull();
  expect(profileFor('en').id).toBe('uk-council');
});

/** The German sentences about a profile; fails when it was accepted. */
function sentences(result: LoadedProfile): string {
  if (result.ok) throw new Error('The profile was accepted');
  for (const mistake of result.mistakes) {
    expect(describeMistake(mistake, 'en')).not.toBe(describeMistake(mistake, 'de'));
  }
  return result.mistakes.map((mistake) => describeMistake(mistake, 'de')).join('\n');
}

const { scale, terms, labels, groups } = standard;
const budget = [
  { year: 2027, tonnes: 1 },
  { year: 2027, tonnes: 2 },
];
const withFactor = (change: object) => {
  const one = { id: 'district-heat', value: 0.1, unit: 'kg CO2e/kWh', year: 2026, source: 'x' };
  return { factors: { set: 'de-2024', own: [{ ...one, ...change }] } };
};
const withTerms = (change: object) => ({ terms: { ...terms, ...change } });
const withPhrase = (change: object) => withTerms({ phrases: { ...terms.phrases, ...change } });

test.each<[string, object, string]>([
  ['a missing heading', { heading: undefined }, '„heading“ fehlt'],
  ['an empty heading', { heading: '' }, 'mindestens 1 Zeichen'],
  ['an unknown entry', { headin: 'x' }, '"headin"'],
  ['an unknown language', { language: 'fr' }, '"de", "en"'],
  ['an unknown anchor', { anchors: [{ position: 'after', role: 'money' }] }, 'anchors[0].role'],
  [
    'a threshold that no city has',
    { thresholds: { ...standard.thresholds, substantial: 1e12 } },
    '„thresholds.substantial“ ist zu groß: möglich ist höchstens 10000000000',
  ],
  [
    'a negative threshold',
    { thresholds: { ...standard.thresholds, negligible: -1 } },
    '„thresholds.negligible“ ist zu klein: möglich ist mindestens 0',
  ],
  [
    'half a year',
    { sectors: [{ id: 'x', label: 'X', fields: [], budget: [{ year: 2027.5, tonnes: 1 }] }] },
    '„sectors[0].budget[0].year“ hat die falsche Art von Wert: erwartet wird eine ganze Zahl',
  ],
  ['no anchor', { anchors: [] }, 'mindestens 1 Eintrag'],
  ['an anchor twice', { anchors: [standard.anchors[0], standard.anchors[0]] }, 'after finance'],
  ['an identifier with spaces', { id: 'My City' }, 'Kleinbuchstaben'],
  ['a group twice', { groups: [groups[0], groups[0]] }, '„groups“ kommt zweimal vor: low-income'],
  ['no group for low incomes', { groups: groups.slice(1) }, '„groups: low-income“ fehlt'],
  ['one word for two steps', { scale: { ...scale, '1': scale['2'] } }, '„stark positiv“'],
  ['one sign for two steps', { scale: { ...scale, mixed: { word: 'x', sign: '+' } } }, '„+“'],
  [
    'words for two steps that differ in a full stop only',
    { scale: { ...scale, '1': { word: 'Stark positiv.', sign: '+' } } },
    '„scale“ stehen zweimal dieselben Wörter',
  ],
  [
    'signs for two steps that differ in the kind of minus only',
    { scale: { ...scale, mixed: { word: 'x', sign: '-' } } },
    '„scale“ stehen zweimal dieselben Wörter',
  ],
  ['a lead-in of two lines', { labels: { ...labels, measure: 'Maß\nnahme' } }, 'Zeilenumbruch'],
  ['a lead-in of spaces', { labels: { ...labels, measure: ' \u200b' } }, '„labels.measure“'],
  [
    'a word that is a dash',
    { effects: { ...standard.effects, none: '–' } },
    'nur aus einem Strich',
  ],
  ['a name of control characters', { name: 'a\u0000' }, '„name“ enthält'],
  ['a phrase of two lines', withPhrase({ pending: 'noch\noffen' }), '„terms.phrases.pending“'],
  ['a region of another language', { locale: 'en-GB' }, '"de-DE", "de-AT", "de-CH"'],
  [
    'one word for two timings',
    withTerms({ timings: { ...terms.timings, after: 'Vor der Entscheidung ' } }),
    'In „terms.timings“ stehen zweimal dieselben Wörter: „vor der entscheidung“',
  ],
  ['one lead-in twice', { labels: { ...labels, review: 'Erfolgskontrolle:' } }, 'erfolgskontrolle'],
  ['one inner label twice', { labels: { ...labels, owner: 'Termin' } }, '„termin“'],
  [
    'a phrase without its placeholder',
    withPhrase({ costMore: 'mehr' }),
    '„terms.phrases.costMore“ muss {amount} genau einmal',
  ],
  ['a misspelt placeholder', withPhrase({ costMore: 'um {amout}' }), '{amount} genau einmal'],
  ['a bracket left open', withPhrase({ costMore: 'um {amount} {' }), '{amount} genau einmal'],
  ['a placeholder twice', withPhrase({ costMore: '{amount} {amount}' }), '{amount} genau einmal'],
  ['a placeholder too many', withPhrase({ pending: 'offen {x}' }), 'keine geschweiften Klammern'],
  [
    'thresholds the wrong way round',
    { thresholds: { negligible: 200, substantial: 100, source: 'x' } },
    '„thresholds.negligible“ ist größer als „thresholds.substantial“',
  ],
  [
    'a budget year twice',
    { sectors: [{ id: 'a', label: 'A', fields: [], budget }] },
    '„sectors[0].budget“ nennt zweimal dasselbe: 2027',
  ],
  [
    'a field of action in two sectors',
    { sectors: ['a', 'b'].map((id) => ({ id, label: id, fields: ['energy'] })) },
    '„sectors“ nennt zweimal dasselbe: energy',
  ],
  ['an unknown factor set', { factors: { set: 'de-1990' } }, '"de-2024", "uk-2024", "us-epa"'],
  [
    'an own factor in a unit that does not fit',
    withFactor({ id: 'natural-gas', unit: 'kg CO2e/km' }),
    '„factors.own: natural-gas“ hat eine Einheit, die nicht zu diesem Faktor passt',
  ],
  ['a new factor without a label', withFactor({ id: 'heat-north' }), '"group" und "label"'],
  ['an own factor in an unknown unit', withFactor({ unit: 'g/kWh' }), '"kg CO2e/kWh"'],
  ['an unknown rule', { checks: { Q99: 'off' } }, '"Q99"'],
  ['an unknown severity', { checks: { Q13: 'fatal' } }, '"error", "warning", "hint", "off"'],
])('%s is named with its place and a remedy', (_, change, expected) => {
  expect(sentences(parseProfile({ ...standard, ...change }))).toContain(expected);
});

test.each([null, 7, 'text', []])('%j is not a profile and not an exception', (value) => {
  expect(parseProfile(value).ok).toBe(false);
});

const own = { extends: 'de-standard', id: 'musterstadt', name: 'Musterstadt' };

test('an own profile completes a built-in one and replaces its lists', () => {
  const group = { id: 'low-income', label: 'Haushalte mit Sozialpass' };
  const result = parseOwnProfile({ ...own, groups: [group], labels: { owner: 'Amt' } });
  if (!result.ok) throw new Error(sentences(result));
  expect(result.profile).toMatchObject({ id: 'musterstadt', heading: standard.heading });
  expect(result.profile.groups).toEqual([{ ...group, always: false }]);
  expect(result.profile.labels).toEqual({ ...labels, owner: 'Amt' });
});

test('an own profile may stand on its own and extend every built-in one', () => {
  expect(parseOwnProfile({ ...standard, id: 'x', name: 'X' }).ok).toBe(true);
  for (const { id } of builtInProfiles) {
    expect(parseOwnProfile({ ...own, extends: id }).ok).toBe(true);
  }
});

test.each<[string, object, string]>([
  ['an unknown base', { extends: 'de-norm' }, 'Möglich sind: "dortmund", "de-standard"'],
  ['itself as base', { extends: 'musterstadt' }, 'Möglich sind: "dortmund", "de-standard"'],
  ['a base that is no text', { extends: 7 }, 'Möglich sind: "dortmund", "de-standard"'],
  ['a foreign id', { id: 'dortmund' }, 'eigene Kennung'],
  ['another language than its base', { language: 'en', locale: 'en-GB' }, '„language“ ist eine'],
  ['a text in place of an object', { labels: 'x' }, '„labels“ hat die falsche Art von Wert'],
  ['null in place of an object', { terms: null }, '„terms“ hat die falsche Art von Wert'],
  ['thresholds without their source', { thresholds: { negligible: 1, substantial: 2 } }, 'source'],
  ['a cost without its source', { socialCost: { perTonne: 300 } }, '„socialCost.source“ fehlt'],
])('an own profile with %s is refused', (_, change, expected) => {
  expect(sentences(parseOwnProfile({ ...own, ...change }))).toContain(expected);
});

test('an own profile without id and name is told to have both', () => {
  expect(sentences(parseOwnProfile({ extends: 'dortmund' }))).toMatch(/„id“ fehlt.*\n„name“ fehlt/);
});

test.each([
  [{ extends: 'dortmund', labels: { lead: 'x' } }, ['„id“ fehlt', '„name“ fehlt', '"lead"']],
  [{ ...own, extends: 'de', labels: { lead: 'x' } }, ['„extends“', '"lead"']],
  [{ ...own, id: 'dortmund', heading: 7 }, ['eigene Kennung', '„heading“']],
])('every mistake is named at once: %j', (value, expected) => {
  const said = sentences(parseOwnProfile(value));
  for (const part of expected) expect(said).toContain(part);
  expect(new Set(said.split('\n')).size).toBe(said.split('\n').length);
});

test('text that is no JSON is refused with line and column, a huge one unread', () => {
  expect(sentences(parseProfileText('{\n  "id": "x",\n}'))).toContain('Zeile 3, Spalte 1');
  expect(sentences(parseProfileText(''))).toContain('Zeile 1, Spalte 1');
  expect(sentences(parseProfileText(' '.repeat(longestProfile + 1)))).toContain('200000 Zeichen');
  expect(parseProfileText(`\uFEFF${JSON.stringify(own)}`).ok).toBe(true);
});

test('no key reaches the prototype', () => {
  const text = JSON.stringify(own).replace('{', '{"__proto__":{"heading":"x"},"constructor":1,');
  expect(sentences(parseProfileText(text))).toContain('"__proto__", "constructor"');
  expect({}).not.toHaveProperty('heading');
});

test('a key that stands twice is named with its place', () => {
  const said = sentences(
    parseProfileText('{\n  "extends": "dortmund",\n  "extends": "uk-council"\n}'),
  );
  expect(said).toMatch(/^„extends“ steht zweimal \(noch einmal in Zeile 3, Spalte 3\)/);
});
