import { amountsIn } from '../../../src/checks/claims/amount';

const read = (text: string, language: 'de' | 'en' = 'de', about: 'gas' | 'any' = 'any') =>
  amountsIn(text, language, about).map(({ tonnes, sign, span }) => [tonnes, sign, span]);

test.each([
  ['Die Maßnahme spart rund 42 t CO2 pro Jahr.', [[42, -1, 'year']]],
  ['Einsparung von 1.200 Tonnen CO₂e über die Nutzungsdauer.', [[1200, -1, 'lifetime']]],
  ['Die Emissionen steigen um 30 t CO2e/a.', [[30, 1, 'year']]],
  [
    'rund −42 t CO2e pro Jahr; einmalig rund +310 t CO2e (vereinfachte Berechnung)',
    [
      [42, -1, 'year'],
      [310, 1, 'once'],
    ],
  ],
  ['Durch den Bau entstehen 310,5 t CO2-Äquivalente.', [[310.5, 1, 'once']]],
  ['Jährlich werden 850 kg CO2 vermieden.', [[0.85, -1, 'year']]],
  ['Der Lkw wiegt 12 t.', []],
  ['Die Treibhausgasemissionen sinken um 15 Tonnen im Jahr.', [[15, -1, 'year']]],
  ['Es fallen 80 Tonnen Kohlendioxid an.', [[80, 1, null]]],
  ['Das spart 42 t (rund 10 %) CO2 im Jahr.', [[42, -1, 'year']]],
  ['Das spart 42 t (rund 10 %) Stahl im Jahr; CO2 bleibt gleich.', []],
  ['Die Emissionen gehen um 22 t CO2 zurück.', [[22, -1, null]]],
] as const)('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['Saves approx. 1,200 tonnes CO2e over the lifetime.', [[1200, -1, 'lifetime']]],
  ['Emissions would rise by 3.5 t CO2e a year.', [[3.5, 1, 'year']]],
  ['An extra 20 tonnes of carbon each year.', [[20, 1, 'year']]],
] as const)('reads %s', (text, expected) => {
  expect(read(text, 'en')).toEqual(expected);
});

test('in a field about emissions the gas need not be named', () => {
  expect(read('−12 t pro Jahr', 'de', 'gas')).toEqual([[12, -1, 'year']]);
  expect(read('10–12 t pro Jahr', 'de', 'gas')).toEqual([[12, null, 'year']]);
});

test('long and hostile text is read in bounded time', () => {
  expect(amountsIn('1 t CO2 '.repeat(50_000), 'de')).toHaveLength(40);
  expect(amountsIn(`${'1.'.repeat(50_000)} t CO2`, 'de').length).toBeLessThan(2);
});
