import { halfName } from '../../src/checks/sources/hand-written-section';
import { subjectIn, subjectOf } from './support/subject-of';
import { withTables } from './support/with-tables';

const both = ['# Auswirkungen auf Klima und Soziales', 'Keine.'];
const rated = { 'mitigation.rating': 'positiv (+)' };

/** Where each half is assessed, and the halves and headings of the sections that stand for one. */
function read(more: Parameters<typeof subjectOf>[0]) {
  const { sources, sections } = subjectOf(more);
  const { climate, equity } = sources;
  return [climate, equity, ...sections.map(({ halves, heading }) => `${halves.join()} ${heading}`)];
}

test('a half is assessed by its fields, else by a section with a text, else nowhere', () => {
  expect(read({})).toEqual(['none', 'none']);
  expect(read({ fields: rated })).toEqual(['statement', 'none']);
  expect(read({ lines: ['# Klimarelevanz', 'Keine.'] })).toEqual([
    'section',
    'none',
    'climate Klimarelevanz',
  ]);
  expect(read({ lines: ['# Klimarelevanz', '# Begründung', 'X.'] })).toEqual([
    'none',
    'none',
    'climate Klimarelevanz',
  ]);
  expect(read({ fields: { 'notRelevant.reason': 'Nur ein Name.' } })).toEqual([
    'statement',
    'statement',
  ]);
  expect(read({ fields: { followUp: 'Im Mai' } })).toEqual(['none', 'none']);
});

test('a section stands for the halves that the statement does not cover', () => {
  expect(read({ lines: both })).toEqual([
    'section',
    'section',
    `climate,equity ${both[0]?.slice(2)}`,
  ]);
  expect(read({ lines: both, fields: rated })).toEqual([
    'statement',
    'section',
    `equity ${both[0]?.slice(2)}`,
  ]);
  const all = { ...rated, 'equity.rating': 'positiv (+)' };
  expect(read({ lines: both, fields: all })).toEqual(['statement', 'statement']);
});

test('a statement without its controls is found by its table', () => {
  const table = ['| Bereich | Bewertung |', '| Klimaschutz | positiv (+) |', 'Beteiligung: im Mai'];
  const { statement, sources, claims } = subjectIn(withTables(['# Beschluss', 'X.', ...table]));
  expect([statement?.paragraph, sources.climate, sources.equity]).toEqual([5, 'statement', 'none']);
  expect(claims.answers.mitigation.rating).toBe(1);
});

test('the relevance is read once, when it is asked for', () => {
  const { relevance, strongWords } = subjectOf({});
  expect(relevance()).toBe(relevance());
  expect(strongWords()).toBe(strongWords());
});

test('halves are named alone or together', () => {
  expect(halfName(['climate'])).toBe('climate');
  expect(halfName(['equity'])).toBe('equity');
  expect(halfName(['climate', 'equity'])).toBe('both');
});
