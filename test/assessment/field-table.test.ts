import { readFileSync, writeFileSync } from 'node:fs';
import { assessmentSchema } from '../../src/assessment/assessment';
import { answerKeys, codes } from '../../src/assessment/fields/fields';
import { messagesFor } from '../../src/i18n/messages';
import { storedSchema } from '../../src/statement/store/stored';
import { fieldsPage } from '../support/field-table/field-table';
import { schemaPaths } from '../support/field-table/schema-paths';
import { storedRows } from '../support/field-table/stored-rows';

const page = 'docs/fields.md';
const leaves = schemaPaths(assessmentSchema);
/** About answers, not answers themselves: any page can say that one is pending or to be confirmed. */
const crossCutting = ['wording', 'pending', 'accepted', 'reconfirm'];
const isNoAnswer = (path: string) =>
  crossCutting.includes(path) || /\.<id>\.(?:id|group)$|\.of$/.test(path);

test('the page says what the description of the fields says', () => {
  const made = fieldsPage(messagesFor('en'));
  if (process.env.UPDATE_DOCS) writeFileSync(page, made);
  expect(readFileSync(page, 'utf8')).toBe(made);
});

test('every code from META to R3 is a question, in the order of the field set', () => {
  const numbered = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  // The field set once more by hand, so that a code cannot fall out.
  expect(codes).toEqual([
    ...['M-unit', 'M-author', 'M-date', ...numbered('S', 10), ...numbered('E', 8), 'S0'],
    ...[...numbered('C', 10), ...numbered('Q', 10), ...numbered('A', 4), ...numbered('M', 5)],
    ...numbered('R', 3),
  ]);
});

test('the answers that are described are those of the schema, and every one has a name', () => {
  const described = leaves.filter((path) => !isNoAnswer(path)).sort();
  expect([...answerKeys].sort()).toEqual(described);
  for (const language of ['de', 'en'] as const)
    expect(Object.keys(messagesFor(language).catalogue.answers).sort()).toEqual(described);
});

test('every place in the stored part has a row, and every row a place', () => {
  const rows = [
    ...storedRows.map(({ stored }) => stored),
    ...answerKeys.map((key) => `answers.${key}`),
  ];
  const places = schemaPaths(storedSchema);
  const isIn = (path: string, whole: string) => path === whole || path.startsWith(`${whole}.`);
  expect(places.filter((place) => !rows.some((row) => isIn(place, row)))).toEqual([]);
  expect(rows.filter((row) => !places.some((place) => isIn(place, row)))).toEqual([]);
});

test('the walk over a shape finds lists, records and plain lists', () => {
  expect(leaves).toEqual(
    expect.arrayContaining(['measures.<id>.owner', 'climate.fields', 'screening.reasons']),
  );
});
