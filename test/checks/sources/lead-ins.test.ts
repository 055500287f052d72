import { leadsOf, typedFields } from '../../../src/checks/sources/typed-paragraphs';
import { profileFor } from '../../../src/profile/built-in';
import { snapshotOf } from '../support/snapshot-of';

/** "Paragraph path: text" for every field, and the paragraphs without a lead-in. */
function read(lines: string[], language: 'de' | 'en' = 'de') {
  const { paragraphs } = snapshotOf(lines);
  const { fields, further } = typedFields(paragraphs, leadsOf(profileFor(language)));
  return [
    ...fields.map((one) => `${String(one.paragraph)} ${one.path}: ${one.text}`.trim()),
    ...further,
  ];
}

test('a paragraph is known by all of the words before its first colon', () => {
  expect(
    read([
      'Beteiligung: im Mai: zwei Abende',
      ' BETEILIGUNG : im Juni',
      'Zeitpunkt der Beteiligung: früh',
      'Beteiligung im Mai: zwei Abende',
      'Beteiligung.',
      ': Beteiligung',
      '',
    ]),
  ).toEqual(['0 participation: im Mai: zwei Abende', '2 participation.timing: früh', 3, 4, 5, 6]);
  expect(
    read(['Engagement: none', 'Mitigating action: Trees (responsible: Parks)'], 'en').at(-1),
  ).toBe('1 measures.m1.owner: Parks');
});

test('a conflict of aims is known by its title', () => {
  const line = 'Zielkonflikt – Sanierung und Mieten: Die Mieten bleiben.';
  expect(read([line, 'Zielkonflikt: Mieten', 'Zielkonflikt – Bäume: Mieten'])).toEqual([
    '0 tensions.retrofit-tenants: Die Mieten bleiben.',
    1,
    2,
  ]);
});

test('a text that no person reads is cut', () => {
  const [field = ''] = read([`Beteiligung: ${'a '.repeat(4000)}`]);
  expect(field).toHaveLength('0 participation: '.length + 4999);
});

test('owner, date and cost of a measure are read in any order, with brackets or without', () => {
  expect(read(['Maßnahme: Tempo 50 (Termin: 2027; Kosten: 4 €, zuständig: Amt 66)'])).toEqual([
    '0 measures.m1.what: Tempo 50',
    '0 measures.m1.date: 2027',
    '0 measures.m1.cost: 4 €',
    '0 measures.m1.owner: Amt 66',
  ]);
  expect(read(['Maßnahme: zuständig: Amt 66 ; Termin: –'])).toEqual([
    '0 measures.m1.what:',
    '0 measures.m1.owner: Amt 66',
    '0 measures.m1.date:',
  ]);
  expect(read(['Maßnahme: Bäume'])).toEqual(['0 measures.m1.what: Bäume']);
});

test('what stands in the brackets behind a department is its sign-off', () => {
  const line = 'Mitzeichnung: Sozialamt (bestätigt, 16.11.2026), Klimaschutz-Team (noch offen';
  expect(read([line])).toEqual([
    '0 signOff.climateTeam: noch offen',
    '0 signOff.socialDepartment: bestätigt, 16.11.2026',
  ]);
  expect(read(['Mitzeichnung: Sozialamt ()'])).toEqual(['0 signOff.socialDepartment:']);
  expect(read(['Mitzeichnung: Sozialamt'])).toEqual([]);
});
