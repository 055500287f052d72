import { foundBy, kindsBy, type Document } from '../../support/found-by';

/** Q13: a new building of which only the operation is counted. */
const decision = ['# Beschlussvorschlag', 'Der Rat beschließt den Neubau der Feuerwache Nord.'];
const amount = '−12 t CO2e pro Jahr';
const fields = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.amount': amount,
  'mitigation.reason': 'Die neue Wache braucht weniger Wärme als die alte.',
};
const found = (more: Document) => foundBy('Q13', { lines: decision, fields, ...more });
const kinds = (more: Document) => kindsBy('Q13', { lines: decision, fields, ...more });

test('it is told at the amount, with the sentence that counts the operation', () => {
  expect(found({})).toEqual([
    {
      severity: 'warning',
      kind: 'construction-left-out',
      half: 'climate',
      about: 'Klimaschutz: Umfang',
      paragraph: 4,
      excerpt: amount,
      path: 'mitigation.amount',
    },
  ]);
});

test('it is told at the reason, or at the section, where the amount stands there', () => {
  const reason = 'Die Wache spart 12 t CO2e pro Jahr.';
  const inReason = { ...fields, 'mitigation.amount': '–', 'mitigation.reason': reason };
  expect(found({ fields: inReason })).toMatchObject([
    { about: 'Klimaschutz: Begründung', paragraph: 5, excerpt: reason },
  ]);
  const lines = [...decision, '# Soziale Auswirkungen', 'Kürzere Wege.', '# Klimarelevanz', reason];
  expect(foundBy('Q13', { lines })).toMatchObject([
    { about: 'Klimarelevanz', paragraph: 4, excerpt: reason },
  ]);
});

test.each<[string, Document]>([
  ['nothing is built', { lines: ['# Beschlussvorschlag', 'Der Rat beschließt den Winterdienst.'] }],
  ['no amount is named', { fields: { ...fields, 'mitigation.amount': '–' } }],
  ['an amount has no period', { fields: { ...fields, 'mitigation.amount': '−12 t CO2e' } }],
  [
    'an amount is named once and for all',
    { fields: { ...fields, 'mitigation.amount': `${amount}; einmalig +700 t CO2e` } },
  ],
  [
    'a text speaks of the materials',
    { fields: { ...fields, 'adaptation.reason': 'Der Baustoff Holz speichert Kohlenstoff.' } },
  ],
])('it is not told where %s', (_, document) => {
  expect(kinds(document)).toEqual([]);
});

test('what is said of people does not count the materials', () => {
  const equity = { 'equity.reason': 'Das Material für die Kita kostet die Eltern nichts.' };
  expect(kinds({ fields: { ...fields, ...equity } })).toEqual(['construction-left-out']);
});

test.each([
  'Betreff: Neubau der Feuerwache Nord',
  'Betreff: Ersatzneubau der Kita Süd',
  'Betreff: Erweiterung der Schule am Park',
])('the title alone says it: %s', (title) => {
  const lines = [title, '# Beschlussvorschlag', 'Der Rat stimmt der Planung zu.'];
  expect(kinds({ lines })).toEqual(['construction-left-out']);
});

test.each([
  ['That Cabinet approves the construction of a new depot.', ['construction-left-out']],
  ['That Cabinet approves the extension to the primary school.', ['construction-left-out']],
  ['That Cabinet approves the new bus timetable.', []],
])('in English: %s', (text, expected) => {
  const english = {
    'mitigation.rating': 'positive (+)',
    'mitigation.amount': '−12 t CO2e per year',
  };
  const document = { language: 'en' as const, lines: ['# Recommendation', text] };
  expect(kinds({ ...document, fields: english })).toEqual(expected);
  const counted = { ...english, 'mitigation.reason': 'Embodied carbon is included.' };
  expect(kinds({ ...document, fields: counted })).toEqual([]);
});
