import { foundBy, kindsBy, type Document } from '../../support/found-by';
import { dieselBuses } from '../../support/small-proposals';

const { lines, negative } = dieselBuses;

describe('Q07: something gets worse', () => {
  const kinds = (more: Record<string, string>, document: Document = {}) =>
    kindsBy('Q07', { lines, fields: { ...negative, ...more }, ...document });
  const both = ['negative-without-alternatives', 'negative-without-measure'];

  test('asks for alternatives and for a measure, each in its place', () => {
    const common = {
      severity: 'error',
      half: 'climate',
      about: 'Klimaschutz: Bewertung',
      paragraph: 3,
      excerpt: '',
    };
    expect(foundBy('Q07', { lines, fields: negative })).toEqual([
      { ...common, kind: 'negative-without-alternatives', path: 'alternatives.considered' },
      { ...common, kind: 'negative-without-measure', path: 'measures' },
    ]);
  });

  test.each([
    ['positiv (+)', []],
    ['keine oder geringe (0)', []],
    ['uneinheitlich (+/−)', both],
    ['stark negativ (−−)', both],
  ])('by the rating: %s', (rating, expected) => {
    expect(kinds({ 'mitigation.rating': rating })).toEqual(expected);
  });

  test('asks for what is not there', () => {
    const considered = { 'alternatives.considered': 'Elektrobusse sind erst 2028 lieferbar.' };
    const measure = { 'measures.m1.what': 'Weniger Leerfahrten' };
    expect(kinds(considered)).toEqual(['negative-without-measure']);
    expect(kinds(measure)).toEqual(['negative-without-alternatives']);
    expect(kinds({ ...considered, ...measure })).toEqual([]);
  });

  test('not by what is emitted once and soon saved again', () => {
    const prose = (once: string) =>
      kindsBy(
        'Q07',
        dieselBuses.prose(
          `Der Bau verursacht einmalig ${once} t CO2e. Danach sinken die Emissionen um 60 t CO2e pro Jahr.`,
        ),
      );
    expect(prose('240')).toEqual([]);
    expect(prose('2400')).toEqual(both);
  });

  test('not by what is denied of everybody, nor where it says what is done about it', () => {
    const equity = (text: string) =>
      kindsBy('Q07', {
        language: 'en',
        lines: [
          '# Recommendation',
          'That Cabinet closes the branch.',
          '# Equality implications',
          text,
        ],
      });
    expect(equity('No group of residents is expected to be treated adversely.')).toEqual([]);
    expect(equity('Older residents are affected adversely.')).toEqual(both);
    expect(
      equity('Older residents are affected adversely. To reduce this, the van stops twice a week.'),
    ).toEqual(['negative-without-alternatives']);
  });
});
