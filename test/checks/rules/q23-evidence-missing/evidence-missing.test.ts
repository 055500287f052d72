import { foundBy, kindsBy } from '../../support/found-by';
import { playground } from '../../support/small-proposals';

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
