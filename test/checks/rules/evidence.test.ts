import { foundBy, kindsBy } from '../support/found-by';
import { playground } from '../support/small-proposals';

/** Q23 and Q24: what a statement on people rests on, and what comes together. */
const { lines, fields, short, free, place } = playground;

describe('Q23: what it rests on', () => {
  const kinds = (more: Record<string, string>) =>
    kindsBy('Q23', { lines, fields: { ...fields, ...more } });

  test('is asked for in a full assessment and in free text, not in the short form', () => {
    expect(foundBy('Q23', { lines, fields })).toEqual([
      {
        ...place,
        severity: 'hint',
        kind: 'evidence-missing',
        excerpt: 'Der Platz ist ein Jahr lang gesperrt.',
        path: 'social.evidence',
      },
    ]);
    expect(kindsBy('Q23', free('Für Kinder ist das ein Nachteil.'))).toEqual(['evidence-missing']);
    expect(kindsBy('Q23', { lines, fields: short })).toEqual([]);
  });

  test.each([
    ['its own field, in whatever words', { 'social.evidence': 'Gespräche am Zaun' }, 0],
    ['a source in the reason', { 'equity.reason': 'Laut Sozialbericht fehlt Platz.' }, 0],
    ['a figure in the reason', { 'equity.reason': 'Es betrifft 240 Kinder.' }, 0],
    ['nothing that changes', { 'equity.rating': 'keine oder geringe (0)' }, 0],
    ['another field', { 'social.payers': 'Die Stadt zahlt.' }, 1],
  ])('is said by %s', (_, more, count) => {
    expect(kinds(more)).toHaveLength(count);
  });
});

describe('Q24: what comes together', () => {
  const asked = ['cumulative-missing'];
  const benefit = { 'groups.children-youth': 'Entlastung – Der Platz wird größer.' };
  const kinds = (more: Record<string, string>) =>
    kindsBy('Q24', { lines, fields: { ...fields, ...more } });

  test('is asked for where people are worse off, in a full assessment', () => {
    expect(foundBy('Q24', { lines, fields })).toEqual([
      {
        ...place,
        severity: 'hint',
        kind: 'cumulative-missing',
        excerpt: '',
        path: 'social.cumulative',
      },
    ]);
    expect(kindsBy('Q24', { lines, fields: short })).toEqual([]);
    expect(kindsBy('Q24', free('Für Kinder ist das ein Nachteil.'))).toEqual([]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['one burden beside a good rating', { 'equity.rating': 'positiv (+)' }, []],
    [
      'two burdens beside a good rating',
      { 'equity.rating': 'positiv (+)', 'groups.carers': 'Belastung – Längere Wege.' },
      asked,
    ],
    ['relief and burden at once', { 'equity.rating': 'uneinheitlich (+/−)' }, []],
    ['a bad rating without a burden', benefit, asked],
    ['a word on it', { 'equity.reason': 'Ohnehin fehlt Kindern dort Platz.' }, []],
    ['its own field', { 'social.cumulative': 'Auch das Bad ist zu.' }, []],
  ])('is weighed by rating and groups: %s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });
});
