import { handWrittenSections } from '../../../src/checks/sources/hand-written-section';
import { findTypedStatement } from '../../../src/checks/sources/typed-statement';
import { profileFor } from '../../../src/profile/built-in';
import { readProposal } from '../../../src/proposal/read-proposal';
import { withTables } from '../support/with-tables';

/** "Paragraph path: text" for every field of the statement, and the paragraphs that are left over. */
function found(lines: readonly string[], language: 'de' | 'en' = 'de') {
  const snapshot = withTables(lines);
  const sections = handWrittenSections(readProposal(snapshot), snapshot);
  const statement = findTypedStatement(snapshot, profileFor(language), sections);
  if (!statement) return null;
  const { paragraph, fields, typed, further } = statement;
  expect(typed).toEqual([]);
  const said = fields.map((one) => `${String(one.paragraph)} ${one.path}: ${one.text}`.trim());
  return { paragraph, fields: said, further };
}

const ratings = ['| Bereich | Bewertung |', '| Klimaschutz | positiv (+) |'];

test('a table of ratings is known by the heads of its columns and the names of its rows', () => {
  const lines = [
    '| Bereich | Bewertung | Umfang | Stand | Begründung |',
    '| Klimaschutz | positiv (+) | – | 2026 | Weniger Gas ¶ und Strom |',
    '| Soziale Wirkung | negativ (−) | 4 € | 2026 | Teurer |',
    '| Soziale Gerechtigkeit | keine |',
  ];
  expect(found(lines)).toEqual({
    paragraph: 6,
    fields: [
      '6 mitigation.rating: positiv (+)',
      '7 mitigation.amount:',
      '9 mitigation.reason: Weniger Gas und Strom',
      '17 equity.rating: keine',
    ],
    further: [],
  });
  expect(
    found(['| Area | Effect | Reason |', '| Climate adaptation | none | Trees |'], 'en')?.fields,
  ).toEqual(['4 adaptation.rating: none', '5 adaptation.reason: Trees']);
});

test.each([
  ['other heads', ['| Bereich | Note |', '| Klimaschutz | gut |']],
  ['other rows', ['| Bereich | Bewertung |', '| Verkehr | gut |']],
  ['a head in another column', ['| Bereich | Ort | Bewertung |', '| Klimaschutz | Halle | gut |']],
  ['no table', ['Bewertung: Klimaschutz positiv']],
])('%s are no statement', (_, lines) => {
  expect(found(lines)).toBeNull();
});

test('an empty row or a table of something else in front of it is no hindrance', () => {
  const lines = ['| Jahr | Kosten |', '| 2026 | 4 € |', '', '| Klima | |', ...ratings];
  expect(found(lines)?.fields).toEqual(['10 mitigation.rating: positiv (+)']);
});

test('what stands behind the table belongs to it as far as its section reaches', () => {
  const lines = [
    '# Klimarelevanz',
    'Vorab.',
    ...ratings,
    '',
    'Beteiligung: im Mai.',
    'Noch etwas.',
    '# Begründung',
    'Beteiligung: im Juni.',
  ];
  expect(found(lines)).toEqual({
    paragraph: 5,
    fields: ['5 mitigation.rating: positiv (+)', '7 participation: im Mai.'],
    further: [8],
  });
});

test('it is the section that holds the table, not one before or behind it', () => {
  const before = ['# Klimarelevanz', 'Spart 4 t.', '# Verfahren', ...ratings, 'X.'];
  expect(found(before)).toMatchObject({ paragraph: 6, further: [] });
  const behind = ['# Verfahren', ...ratings, 'X.', '# Klimarelevanz', 'Spart 4 t.'];
  expect(found(behind)).toMatchObject({ paragraph: 4, further: [] });
});

test('a section whose label is the cell in front of the table’s own holds it', () => {
  const sections = [{ halves: [], heading: 'Klima', paragraph: 3, last: 5, text: '' }];
  const at = (paragraph: number, last: number) =>
    findTypedStatement(
      withTables([...ratings, 'X.', 'Y.']),
      profileFor('de'),
      sections.map((one) => ({ ...one, paragraph, last })),
    )?.further;
  expect([at(3, 5), at(0, 3), at(0, 2), at(4, 5)]).toEqual([[4, 5], [], [], []]);
});

test('without a section it goes on while lead-ins, tables and blank lines follow', () => {
  const lines = [
    ...ratings,
    ' ',
    'Beteiligung: im Mai.',
    '',
    '| Möglichkeit | Klima |',
    '| Bus | keine |',
    'Mitzeichnung: Sozialamt (noch offen)',
    'Der Rat tagt im Mai.',
    'Wirkungsdauer: zehn Jahre',
  ];
  expect(found(lines)).toEqual({
    paragraph: 3,
    fields: [
      '3 mitigation.rating: positiv (+)',
      '9 options.o1.what: Bus',
      '10 options.o1.climate: keine',
      '5 participation: im Mai.',
      '11 signOff.socialDepartment: noch offen',
    ],
    further: [],
  });
});

test('options are rows of a table of their own behind the ratings', () => {
  const head = '| Möglichkeit | Klima | Ort | Kosten |';
  const rows = ['| Bus | keine | Nord | 4 € ¶ im Jahr |', '| Verzicht auf die Maßnahme | – |'];
  expect(found([...ratings, '', head, ...rows])?.fields.slice(1)).toEqual([
    '9 options.o1.what: Bus',
    '10 options.o1.climate: keine',
    '12 options.o1.cost: 4 € im Jahr',
    '15 options.nothing.climate:',
  ]);
  expect(found([head, ...rows, '', ...ratings])?.fields).toHaveLength(1);
  expect(found([...ratings, '', 'Satz.', head, ...rows])?.fields).toHaveLength(1);
  expect(found([...ratings, '', '| Ort | Klima |', '| Bus | keine |'])?.fields).toHaveLength(1);
});

test('no more options are read than a statement has', () => {
  const rows = ['A', 'B', 'C', 'D', 'E'].map((name) => `| ${name} |`);
  expect(found([...ratings, '', '| Möglichkeit |', ...rows])?.fields.slice(1)).toEqual([
    '6 options.o1.what: A',
    '7 options.o2.what: B',
    '8 options.o3.what: C',
    '9 options.o4.what: D',
  ]);
});

test('a name of a row or column in several paragraphs of its cell counts as one', () => {
  const lines = ['| Bereich | Bewertung |', '| Soziale ¶ Gerechtigkeit | keine |'];
  expect(found(lines)?.fields).toEqual(['4 equity.rating: keine']);
});
