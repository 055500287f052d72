import { foundBy, kindsBy } from '../../support/found-by';
import { districtHeating } from '../../support/small-proposals';

const { lines, statement, better, worse } = districtHeating;

describe('Q05: sign and amount', () => {
  const kinds = (...given: Parameters<typeof statement>) =>
    kindsBy('Q05', { lines, fields: statement(...given) });

  test('that contradict are told at the amount', () => {
    expect(foundBy('Q05', { lines, fields: statement(better, '+40 t CO2e pro Jahr') })).toEqual([
      {
        severity: 'error',
        kind: 'positive-but-more',
        half: 'climate',
        about: 'Klimaschutz: Bewertung',
        paragraph: 4,
        excerpt: '+40 t CO2e pro Jahr',
        path: 'mitigation.rating',
      },
    ]);
    const inReason = statement(worse, '–', 'Fernwärme spart 40 t CO2e pro Jahr.');
    expect(foundBy('Q05', { lines, fields: inReason })).toMatchObject([
      { kind: 'negative-but-less', paragraph: 3, excerpt: 'Fernwärme spart 40 t CO2e pro Jahr.' },
    ]);
  });

  test.each([
    ['stark positiv (++)', '+40 t CO2e pro Jahr', ['positive-but-more']],
    ['stark negativ (−−)', '−40 t CO2e pro Jahr', ['negative-but-less']],
    [better, '−40 t CO2e pro Jahr', []],
    [worse, '+40 t CO2e pro Jahr', []],
    ['keine oder geringe (0)', '+40 t CO2e pro Jahr', []],
    ['uneinheitlich (+/−)', '−40 t CO2e pro Jahr', []],
    [better, '40 t CO2e pro Jahr', []],
    [better, '−40 t CO2e pro Jahr; einmalig +700 t CO2e durch den Bau', []],
    [better, 'einmalig +700 t CO2e durch den Bau', []],
    [worse, 'einmalig −700 t CO2e durch Holz', []],
  ])('%s beside %s', (rating, amount, expected) => {
    expect(kinds(rating, amount)).toEqual(expected);
  });

  test('one amount that agrees is enough', () => {
    expect(kinds(better, '+40 t CO2e pro Jahr', 'Gas: −60 t CO2e pro Jahr.')).toEqual([]);
    expect(kinds(worse, '−40 t CO2e pro Jahr', 'Strom: +60 t CO2e pro Jahr.')).toEqual([]);
  });

  test('the row for adaptation has no amount of gases', () => {
    const fields = { ...statement('–', '+40 t CO2e pro Jahr'), 'adaptation.rating': better };
    expect(kindsBy('Q05', { lines, fields })).toEqual([]);
  });
});
