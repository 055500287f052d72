import { foundBy, kindsBy } from '../../support/found-by';
import { playground } from '../../support/small-proposals';

const { lines, fields, short, free, place } = playground;

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
