import { readFileSync, writeFileSync } from 'node:fs';
import { assessmentSchema } from '../../src/assessment/assessment';
import { codes } from '../../src/assessment/catalogue/codes';
import { covers, questionFor, questions } from '../../src/assessment/catalogue/questions';
import { messagesFor } from '../../src/i18n/messages';
import { isFieldPath } from '../../src/statement/field';
import { storedSchema } from '../../src/statement/store/stored';
import { fieldsPage, paneText, parts } from '../support/field-table/field-table';
import { schemaPaths } from '../support/field-table/schema-paths';

const page = 'docs/fields.md';
const answers = schemaPaths(assessmentSchema);
const stored = schemaPaths(storedSchema);
/** About answers, not answers themselves: any page can say that one is pending or to be confirmed. */
const crossCutting = ['wording', 'pending', 'accepted', 'reconfirm'];
const named = Object.keys(messagesFor('en').catalogue.answers);

test('the page says what the catalogue and the shape of the answers say', () => {
  const made = fieldsPage(messagesFor('en'));
  if (process.env.UPDATE_DOCS) writeFileSync(page, made);
  expect(readFileSync(page, 'utf8')).toBe(made);
});

test('every code from META to R3 has a row, and no row has a code of its own', () => {
  const numbered = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  // Domain.md 4a once more by hand, so that a code cannot fall out of catalogue and table together.
  const fixed = [
    ...['M-unit', 'M-author', 'M-date', 'S0', ...numbered('S', 10), ...numbered('E', 8)],
    ...[...numbered('C', 10), ...numbered('Q', 10), ...numbered('A', 4), ...numbered('M', 5)],
    ...numbered('R', 3),
  ];
  expect([...codes].sort()).toEqual([...fixed].sort());
  const given = new Set(parts.map(({ code }) => code));
  expect([...given].filter((code) => code !== 'META' && code !== 'all').sort()).toEqual(
    [...codes].sort(),
  );
  expect(given.has('META')).toBe(true);
});

test('every place in the stored part exists, and every place there has a row', () => {
  const paths = parts.map((part) => part.stored);
  const known = (path: string) => stored.some((leaf) => leaf === path || covers(path, leaf));
  expect(paths.filter((path) => !known(path))).toEqual([]);
  const missing = stored.filter((leaf) => !paths.some((path) => covers(path, leaf)));
  // The id of a calculation names it in the file alone.
  expect(missing).toEqual(['answers.climate.activities.<id>.id']);
});

test('every answer is covered by a question, and every path of a question is an answer', () => {
  const asked = answers.filter((path) => !crossCutting.includes(path));
  expect(asked.filter((path) => questionFor(path) === null)).toEqual([]);
  const dead = questions.flatMap(({ code, paths }) =>
    paths.filter((path) => !answers.some((leaf) => covers(path, leaf))).map((path) => [code, path]),
  );
  expect(dead).toEqual([]);
});

test('every answer that a person gives has a name', () => {
  const unnamed = answers.filter((path) => !named.includes(path));
  expect(unnamed.filter((path) => !/\.<id>\.(?:id|group)$|\.of$/.test(path))).toEqual(crossCutting);
  expect(named.filter((path) => !answers.includes(path))).toEqual([]);
});

test('what a question shows in the statement is what its rows say', () => {
  const differing = questions.filter(({ code, fields }) => {
    const shown = parts.flatMap((part) =>
      part.code === code && 'field' in part.shown ? [part.shown.field] : [],
    );
    return [...new Set(shown)].sort().join() !== [...fields].sort().join();
  });
  expect(differing.map(({ code, fields }) => [code, fields])).toEqual([]);
});

test('every field that a row names is a field of the statement', () => {
  const shown = parts.flatMap((part) => ('field' in part.shown ? [part.shown.field] : []));
  expect(shown.filter((path) => !isFieldPath(path.replace('<id>', 'a')))).toEqual([]);
});

test('a row for an answer that no question asks is refused', () => {
  const stray = { ...parts.find(({ code }) => code === 'C4')!, code: 'C5' as const };
  expect(() => paneText(stray, messagesFor('de'))).toThrow('climate.duration belongs to C4');
});

test('the walk over a shape finds lists, records and plain lists', () => {
  expect(answers).toEqual(
    expect.arrayContaining(['measures.<id>.owner', 'climate.fields', 'screening.reasons']),
  );
});
