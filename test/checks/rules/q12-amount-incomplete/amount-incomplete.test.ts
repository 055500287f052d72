import { foundBy } from '../../support/found-by';
import { districtHeating } from '../../support/small-proposals';

const { lines, statement, better } = districtHeating;

describe('Q12: an amount', () => {
  const found = (more: Record<string, string>) =>
    foundBy('Q12', { lines, fields: { ...statement(better, '–'), ...more } });
  const kinds = (amount: string) => found({ 'mitigation.amount': amount }).map(({ kind }) => kind);

  test('that is a bare number is told at its field', () => {
    expect(found({ 'mitigation.amount': 'rund 42' })).toEqual([
      {
        severity: 'warning',
        kind: 'amount-without-unit',
        half: 'climate',
        about: 'Klimaschutz: Umfang',
        paragraph: 4,
        excerpt: 'rund 42',
        path: 'mitigation.amount',
      },
    ]);
  });

  test.each([
    ['42', ['amount-without-unit']],
    ['42, später 60', ['amount-without-unit']],
    ['42 Fahrzeuge', []],
    ['128.000kWh', []],
    ['30 %', []],
    ['30%', []],
    ['4.000 €', []],
    ['noch zu ermitteln', []],
    ['−42 t CO2e', ['amount-without-period']],
    ['−42 t CO2e pro Jahr', []],
    ['−100.000 t CO2e pro Jahr', []],
    ['−100.001 t CO2e pro Jahr', ['amount-implausible']],
    ['−0,001 t CO2e pro Jahr', []],
    ['−0,0009 t CO2e pro Jahr', ['amount-implausible']],
    ['0 t CO2e pro Jahr', []],
    ['−420.000 t CO2e', ['amount-implausible']],
  ])('that reads %s', (amount, expected) => {
    expect(kinds(amount)).toEqual(expected);
  });

  test('that is a bare number is enough where the reason has it in full', () => {
    const inFull = 'Fernwärme spart 42 t CO2e pro Jahr.';
    expect(found({ 'mitigation.amount': '42', 'mitigation.reason': inFull })).toEqual([]);
  });

  test('without a period in the reason counts where no other names one', () => {
    const parts = 'Heizung: −30 t CO2e. Strom: −12 t CO2e.';
    expect(found({ 'mitigation.reason': parts })).toMatchObject([
      { kind: 'amount-without-period', about: 'Klimaschutz: Begründung', paragraph: 5 },
      { kind: 'amount-without-period', excerpt: 'Strom: −12 t CO2e.' },
    ]);
    const total = { 'mitigation.amount': '−42 t CO2e pro Jahr', 'mitigation.reason': parts };
    expect(found(total)).toEqual([]);
    const open = { 'mitigation.amount': '−42 t CO2e', 'mitigation.reason': '−42 t CO2e pro Jahr.' };
    expect(found(open)).toMatchObject([{ kind: 'amount-without-period', paragraph: 4 }]);
  });

  test('is told three times at most', () => {
    const reason = [1, 2, 3, 4].map(
      (number) => `Teil ${String(number)}: −${String(number)}0 t CO2e.`,
    );
    expect(found({ 'mitigation.reason': reason.join(' ') })).toHaveLength(3);
  });
});
