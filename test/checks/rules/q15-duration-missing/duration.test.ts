import { foundBy, kindsBy, type Document } from '../../support/found-by';

/** Q15: a decision that binds for years, without how long its effect lasts. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt eine Wärmepumpe für die Feuerwache.'];
const fields = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.reason': 'Die Wärmepumpe ersetzt die Ölheizung.',
};
const missing = ['duration-missing'];
const kinds = (more: Document) => kindsBy('Q15', { lines, fields, ...more });

test('it is told at the reason, or at the first text on the climate', () => {
  const common = {
    severity: 'warning',
    kind: 'duration-missing',
    half: 'climate',
    excerpt: '',
    path: 'climate.duration',
  };
  expect(foundBy('Q15', { lines, fields })).toEqual([
    { ...common, about: 'Klimaschutz: Begründung', paragraph: 4 },
  ]);
  const rated = { 'equity.reason': 'Niemand wartet länger.', 'mitigation.rating': 'negativ (−)' };
  expect(foundBy('Q15', { lines, fields: rated })).toEqual([
    { ...common, about: 'Klimaschutz: Bewertung', paragraph: 4 },
  ]);
});

test.each([
  ['positiv (+)', missing],
  ['stark negativ (−−)', missing],
  ['keine oder geringe (0)', []],
  ['noch nicht bekannt (?)', []],
  ['uneinheitlich (+/−)', []],
  ['–', []],
])('it is asked where there is an effect in one direction: %s', (rating, expected) => {
  expect(kinds({ fields: { ...fields, 'mitigation.rating': rating } })).toEqual(expected);
});

test.each<[string, Record<string, string>, string[]]>([
  ['the field for it', { 'climate.duration': 'länger als fünf Jahre' }, []],
  ['the reason', { 'mitigation.reason': 'Sie ersetzt die Ölheizung dauerhaft.' }, []],
  ['another text on the climate', { 'adaptation.reason': 'Die Bäume stehen für Jahre.' }, []],
  ['a text on people', { 'equity.reason': 'Die Miete bleibt für Jahre gleich.' }, missing],
])('a duration in %s counts as it should', (_, more, expected) => {
  expect(kinds({ fields: { ...fields, ...more } })).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['a heating', 'Der Rat beschließt eine Wärmepumpe für die Feuerwache.', missing],
  ['two words of less weight', 'Der Rat beschließt ein Hochhaus mit Flutlicht.', missing],
  ['one word of less weight', 'Der Rat beschließt das Flutlicht.', []],
  ['paper', 'Der Rat beschließt die Beschaffung von Recyclingpapier.', []],
  ['fees', 'Der Rat beschließt höhere Gebühren für die Musikschule.', []],
])('it is asked where title or decision bind for long: %s', (_, text, expected) => {
  expect(kinds({ lines: ['# Beschlussvorschlag', text] })).toEqual(expected);
});

test('in English too', () => {
  const document: Document = {
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves a heat pump for the fire station.'],
  };
  const rated = {
    'mitigation.rating': 'positive (+)',
    'mitigation.reason': 'It replaces the boiler.',
  };
  expect(kinds({ ...document, fields: rated })).toEqual(missing);
  const said = { ...rated, 'mitigation.reason': 'It replaces the boiler for twenty years.' };
  expect(kinds({ ...document, fields: said })).toEqual([]);
});
