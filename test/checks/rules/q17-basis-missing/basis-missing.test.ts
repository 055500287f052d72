import { foundBy, kindsBy, type Document } from '../../support/found-by';
import { districtHeating } from '../../support/small-proposals';

const { lines, statement, better } = districtHeating;

describe('Q17: how an amount was found', () => {
  const missing = ['basis-missing'];
  const amount = '−42 t CO2e pro Jahr';
  const kinds = (more: Record<string, string>, document: Document = {}) =>
    kindsBy('Q17', { lines, fields: { ...statement(better, amount), ...more }, ...document });

  test('is asked for at the amount', () => {
    const common = { severity: 'warning', kind: 'basis-missing', half: 'climate' };
    const path = 'climate.basis';
    expect(foundBy('Q17', { lines, fields: statement(better, amount) })).toEqual([
      { ...common, about: 'Klimaschutz: Umfang', paragraph: 4, excerpt: amount, path },
    ]);
    const free = 'Positiv, das spart 42 t CO2e pro Jahr.';
    const section = [...lines, '# Soziale Auswirkungen', 'Keine.', '# Klimarelevanz', free];
    expect(foundBy('Q17', { lines: section })).toEqual([
      { ...common, about: 'Klimarelevanz', paragraph: 4, excerpt: free, path },
    ]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['nowhere', {}, missing],
    ['in its own field', { 'climate.basis': 'Faktoren des Bundes' }, []],
    ['beside the amount', { 'mitigation.amount': `${amount}, geschätzt` }, []],
    ['in the reason', { 'mitigation.reason': 'Es entfallen 128.000 kWh Gas.' }, []],
    ['in a text on people', { 'equity.reason': 'Die Kosten sind geschätzt.' }, missing],
    ['nowhere, and there is no amount', { 'mitigation.amount': '–' }, []],
  ])('stands %s', (_, more, expected) => {
    expect(kinds(more)).toEqual(expected);
  });
});
