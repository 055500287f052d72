import { climateQuestions, equityQuestions } from '../../src/assessment/catalogue';
import { layoutVariantOf } from '../../src/statement/layout/layout-variant';
import { usualPage, plainFormats } from '../../src/statement/style/statement-formats';
import { tableLook } from '../../src/statement/layout/table-size';
import { typedMeanwhile } from '../../src/statement/plan/written';
import { answersOf } from './support/answers';

const no = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'no']));
const closed = { climate: no(climateQuestions), equity: no(equityQuestions) };
const reason = { kind: '', reason: 'Es geht nur um einen Sitz im Beirat.' };
const rated = { rating: 1 as const };

test.each([
  ['a closed screening', { screening: closed }, 'not-relevant'],
  ['a closed screening with a reason', { screening: closed, notRelevant: reason }, 'not-relevant'],
  [
    'a closed screening with a reason and a rating',
    { screening: closed, notRelevant: reason, equity: rated },
    'not-relevant',
  ],
  ['a closed screening with a rating and no reason', { screening: closed, equity: rated }, 'short'],
  [
    'a closed screening with a rating and white space for a reason',
    { screening: closed, equity: rated, notRelevant: { kind: '', reason: '  ' } },
    'short',
  ],
  ['a screening that is open for equity', { screening: { ...closed, equity: {} } }, 'short'],
  ['a screening that is open for the climate', { screening: { ...closed, climate: {} } }, 'short'],
  ['no screening', { notRelevant: reason }, 'short'],
])('the statement of %s', (_, given, shape) => {
  expect(layoutVariantOf(answersOf(given), 'short')).toBe(shape);
});

describe('the letters of a table', () => {
  const on = (textWidth: number, textSize: number) =>
    tableLook({ ...plainFormats, page: { textWidth, textSize } });

  test('are those of the text on a usual page, and where nothing is known of it', () => {
    expect(on(453.6, 11)).toEqual({
      page: { textWidth: 453.6, textSize: 11 },
      look: plainFormats.body,
    });
    expect(on(300, 11).look).toBe(plainFormats.body);
    expect(tableLook({ heading: plainFormats.heading, body: plainFormats.body })).toEqual({
      page: usualPage,
      look: plainFormats.body,
    });
  });

  test('are small in a narrow column of text, but never larger than the text', () => {
    expect(on(299, 11)).toEqual({
      page: { textWidth: 299, textSize: 8 },
      look: { ...plainFormats.body, size: 8 },
    });
    expect(on(299, 8).look).toBe(plainFormats.body);
    expect(on(299, 7)).toEqual({ page: { textWidth: 299, textSize: 7 }, look: plainFormats.body });
  });
});

describe('after a writing', () => {
  const wanted = { 'equity.reason': 'Neu.', 'equity.rating': '–' };
  const typed = (fields: Record<string, string>, repeated: string[] = []) =>
    typedMeanwhile({ fields, repeated }, wanted);

  test('a field that holds another text was typed into meanwhile', () => {
    expect(typed({ 'equity.reason': 'Neu, von Hand.', 'equity.rating': '–' })).toEqual([
      'equity.reason',
    ]);
  });

  test('one that holds what was to be written was not, nor was an empty one of which nothing was to be said', () => {
    expect(typed({ 'equity.reason': 'Neu.', 'equity.rating': '' })).toEqual([]);
  });

  test('one that is not the statement’s, or stands there twice, does not count', () => {
    expect(typed({ review: 'Von Hand.' })).toEqual([]);
    expect(typed({ 'equity.reason': 'Anders.' }, ['equity.reason'])).toEqual([]);
  });
});
