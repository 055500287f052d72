import { foundBy, kindsBy, type Document } from '../../support/found-by';

/** Q28: a signature that is missing, unclear, returned or out of date. */
const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Bau der Umgehungsstraße Ost.'];
const fields = {
  'mitigation.rating': 'negativ (−)',
  'mitigation.reason': 'Der Verkehr nimmt nach der Prognose um 12 % zu.',
};
const answers = { mitigation: { rating: -1, reason: fields['mitigation.reason'] } };
const signed = (signature: object): NonNullable<Document['answers']> => ({
  ...answers,
  signOff: { climateTeam: { by: 'Umweltamt', date: '2026-11-16', ...signature } },
});
const found = (more: Document) => foundBy('Q28', { lines, fields, answers, ...more });
const common = {
  half: 'climate',
  about: 'Klimaschutz-Team',
  path: 'signOff.climateTeam',
  paragraph: 2,
};

test('one that the city asks for is told at the statement while it has no place of its own', () => {
  expect(found({})).toEqual([
    { ...common, severity: 'warning', kind: 'sign-off-missing', excerpt: '' },
  ]);
  const open = { ...fields, 'signOff.climateTeam': 'noch offen' };
  expect(found({ fields: open })).toMatchObject([{ kind: 'sign-off-missing', excerpt: '' }]);
});

test('one that nobody asks for is not missing', () => {
  const better = { mitigation: { ...answers.mitigation, rating: 1 } };
  expect(
    found({ fields: { ...fields, 'mitigation.rating': 'positiv (+)' }, answers: better }),
  ).toEqual([]);
});

test('one on people belongs to the other half', () => {
  const people = { 'equity.rating': 'negativ (−)', 'equity.reason': 'Längere Wege für Ältere.' };
  const rated = { equity: { rating: -1, reason: people['equity.reason'] } };
  expect(found({ fields: people, answers: rated })).toMatchObject([
    { half: 'equity', about: 'Sozialamt', path: 'signOff.socialDepartment' },
  ]);
});

test.each<[string, string[]]>([
  ['Klimaleitstelle, 16.11.2026', []],
  ['wird nachgereicht', ['sign-off-unclear']],
  ['–', ['sign-off-missing']],
])('words that were typed count by what they say: %s', (text, kinds) => {
  const typed = { ...fields, 'signOff.climateTeam': text };
  expect(kindsBy('Q28', { lines, fields: typed, answers })).toEqual(kinds);
});

test('without stored answers only a place for a signature is asked', () => {
  expect(kindsBy('Q28', { lines, fields })).toEqual([]);
  const place = { ...fields, 'signOff.climateTeam': 'angefragt am 16.11.2026' };
  expect(foundBy('Q28', { lines, fields: place })).toEqual([
    {
      ...common,
      severity: 'warning',
      kind: 'sign-off-unclear',
      paragraph: 5,
      excerpt: 'angefragt am 16.11.2026',
    },
  ]);
  expect(kindsBy('Q28', { lines })).toEqual([]);
});

test('one that was returned is an error, with what was asked or else the day', () => {
  const returned = { ...common, severity: 'error', kind: 'sign-off-returned' };
  const comment = 'Bitte Baustoffe ergänzen.';
  expect(found({ answers: signed({ state: 'returned', comment }) })).toEqual([
    { ...returned, excerpt: 'Bitte Baustoffe ergänzen' },
  ]);
  expect(found({ answers: signed({ state: 'returned' }) })).toEqual([
    { ...returned, excerpt: '16.11.2026' },
  ]);
});

test('one that is older than an answer is told with its day, or with who gave it', () => {
  const of = { 'mitigation.rating': 'former' };
  const outdated = { ...common, severity: 'warning', kind: 'sign-off-outdated' };
  expect(found({ answers: signed({ state: 'confirmed', of }) })).toEqual([
    { ...outdated, excerpt: '16.11.2026' },
  ]);
  expect(found({ answers: signed({ state: 'confirmed', of, date: '' }) })).toEqual([
    { ...outdated, excerpt: 'Umweltamt' },
  ]);
});

test.each(['confirmed', 'seen'])('one that was given is enough: %s', (state) => {
  expect(found({ answers: signed({ state }) })).toEqual([]);
});

test.each([
  ['−120 t CO2e pro Jahr', ['sign-off-missing']],
  ['−40 t CO2e pro Jahr', []],
  ['einmalig −120 t CO2e', []],
  ['–', []],
])('a good rating asks for one where the amount is large: %s', (amount, kinds) => {
  const better = { ...fields, 'mitigation.rating': 'positiv (+)', 'mitigation.amount': amount };
  const rated = { mitigation: { rating: 1, reason: fields['mitigation.reason'] } };
  expect(kindsBy('Q28', { lines, fields: better, answers: rated })).toEqual(kinds);
});
