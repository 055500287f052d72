import { assessmentVersion } from '../../src/assessment/assessment';
import { blockTexts, fieldsOf } from '../../src/document/blocks/block-text';
import { withoutTables } from '../../src/document/blocks/without-tables';
import { profileFor } from '../../src/profile/built-in';
import { fieldPath } from '../../src/statement/field';
import { layoutStatement } from '../../src/statement/layout/layout';
import {
  filledTemplate,
  holdsOnlyFields,
  templateAsStands,
  partOf,
} from '../../src/statement/layout/paragraph-template';
import type { Line, StatementReading } from '../../src/statement/parse/read-statement';
import { storedSchema } from '../../src/statement/store/stored';
import { plainFormats } from '../../src/statement/style/statement-formats';
import { school } from './support/answers';

const profile = profileFor('de');
/** The profile once led the paragraph with other words. */
const formerly = 'Wer beteiligt wurde:';

const line = (text: string, ...paths: string[]): Line => ({
  paragraph: 7,
  text,
  paths,
  inTable: false,
});

/** A statement in which fields hold these texts, and what was last written. */
function reading(
  fields: Record<string, string>,
  written: Record<string, string> | null = null,
  paragraphs: Record<string, string> = {},
): StatementReading {
  return {
    state: 'statement',
    fields,
    rawFields: fields,
    repeated: [],
    lines: [],
    stored:
      written &&
      storedSchema.parse({
        schema: assessmentVersion,
        profile: { id: profile.id, version: profile.version },
        catalogue: '',
        form: 'long',
        savedAt: '2026-11-24T09:00:00.000Z',
        answers: {},
        written,
        paragraphs,
        fingerprint: null,
      }),
    storedProblem: null,
    root: null,
    handWritten: null,
    typed: [],
  };
}

describe('the words of the layout around the fields of a paragraph', () => {
  test('are those of today', () => {
    const own = line('Beteiligung: Alle.', 'participation');
    expect(templateAsStands(own, reading({ participation: 'Alle.' }), profile)).toEqual([
      'Beteiligung: ',
      '',
    ]);
    expect(holdsOnlyFields(own, reading({ participation: 'Alle.' }), profile)).toBe(true);
  });

  test('or those with which it was last written, whatever the field holds now', () => {
    const own = line(`${formerly} Von Hand.`, 'participation');
    const stored = { participation: `${formerly} Alle.` };
    const now = reading({ participation: 'Von Hand.' }, { participation: 'Alle.' }, stored);
    expect(templateAsStands(own, now, profile)).toEqual([`${formerly} `, '']);
    expect(holdsOnlyFields(own, now, profile)).toBe(true);
  });

  test('between several fields, in their order', () => {
    const paths = ['measures.m1.what', 'measures.m1.owner'];
    const own = line('Vorhaben: Bäume (durch Amt 67), fest', ...paths);
    const written = { 'measures.m1.what': 'Dach', 'measures.m1.owner': 'Amt 65' };
    const fields = { 'measures.m1.what': 'Bäume', 'measures.m1.owner': 'Amt 67' };
    const before = { 'measures.m1.what': 'Vorhaben: Dach (durch Amt 65), fest' };
    expect(templateAsStands(own, reading(fields, written, before), profile)).toEqual([
      'Vorhaben: ',
      ' (durch ',
      '), fest',
    ]);
    const twice = { 'measures.m1.what': 'A', 'measures.m1.owner': 'A' };
    const same = { 'measures.m1.what': 'A: A-A!' };
    expect(
      templateAsStands(line('Bäume: A-Amt 67!', ...paths), reading(fields, twice, same), profile),
    ).toBeNull();
    expect(
      templateAsStands(line('Bäume: Amt 67-A!', ...paths), reading(fields, twice, same), profile),
    ).toEqual(['', ': ', '-A!']);
  });

  test.each([
    ['words beside the field', `${formerly} Alle. Und mehr.`, { participation: 'Alle.' }],
    ['a field that was never written', `${formerly} Alle.`, {}],
    ['a field that was written otherwise', `${formerly} Alle.`, { participation: 'Niemand.' }],
    ['nothing that was ever written', `${formerly} Alle.`, null],
  ])('are not told where there is %s', (_, text, written) => {
    const own = line(text, 'participation');
    const stored = { participation: `${formerly} Alle.` };
    const now = reading({ participation: 'Alle.' }, written, stored);
    expect(templateAsStands(own, now, profile)).toBeNull();
    expect(holdsOnlyFields(own, now, profile)).toBe(false);
  });

  test('are none in a table', () => {
    const cell = { ...line('Alle.', 'equity.reason'), inTable: true };
    expect(templateAsStands(cell, reading({ 'equity.reason': 'Alle.' }), profile)).toEqual([
      '',
      '',
    ]);
    expect(templateAsStands(cell, reading({ 'equity.reason': 'Andere.' }), profile)).toBeNull();
  });
});

test('a frame reads on one line, with nothing for a field that is not there', () => {
  expect(filledTemplate(['Termin: ', ' (', ')'], ['bald', 'Amt'])).toBe('Termin: bald (Amt)');
  expect(filledTemplate(['Termin: ', ' (', ')'], ['bald'])).toBe('Termin: bald ()');
  expect(filledTemplate(['', ''], [' bald '])).toBe('bald');
});

test('fields that no paragraph of the layout holds have no part', () => {
  expect(partOf(['nothing.of-ours'], profile)).toBeNull();
  expect(partOf([], profile)).toBeNull();
  expect(partOf(['participation'], profile)?.lead).toBe('Beteiligung');
});

test('a row of a table that stands as a paragraph has the words of its part', () => {
  const costs = { climate: 1, equity: null, cost: 'mehr', reason: 'zu spät' } as const;
  const options = [
    { ...costs, id: 'nothing', what: '' },
    { ...costs, id: 'o2', what: 'Holzbau' },
  ];
  const answers = { ...school, alternatives: { ...school.alternatives, options } };
  const statement = withoutTables(layoutStatement(answers, profile, 'long', plainFormats));
  const rows = statement.blocks.flatMap((block) => {
    const fields = fieldsOf([block]).map(({ tag }) => fieldPath(tag) ?? '');
    const isRow = /^(mitigation|adaptation|equity|options)\./.test(fields[0] ?? '');
    return isRow ? [{ text: blockTexts(block)[0], fields, texts: fieldsOf([block]) }] : [];
  });
  expect(rows.length).toBeGreaterThan(3);
  for (const { text, fields, texts } of rows) {
    const part = partOf(fields, profile);
    const values = texts.map((field) => field.text);
    const said = part?.pieces.map((piece) => (typeof piece === 'string' ? piece : values.shift()));
    expect(`${part?.lead}: ${said?.join('')}`).toBe(text);
  }
});
