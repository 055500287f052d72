import { calculate } from '../../src/factors/calculate';
import { describeFactor } from '../../src/factors/describe-factor';
import { describePart } from '../../src/factors/describe-part';
import { describeLifetime, describeResult } from '../../src/factors/describe-result';
import { factorById } from '../../src/factors/factor-sets';
import { choiceOptions, inputsFor, kindsFor } from '../../src/factors/activity-form';
import { kinds } from '../../src/factors/activities/kinds';
import { inputUnitText, kindWords, openPointText } from '../../src/factors/labels';
import { activity, america, britain, germany } from './activity';

const lights = activity(
  'electricity',
  { before: 400_000, after: 150_000 },
  { supply: 'electricity-mix' },
);
const building = activity('new-building', { area: 620 }, { construction: 'build-conventional' });

test('an amount with its basis', () => {
  const result = calculate([lights], germany);
  expect(describeResult(result, 'de')).toMatchObject({
    amount: 'rund −91 t CO2e pro Jahr',
    basis: 'vereinfachte Berechnung mit Faktoren nach UBA (2024), direkte Emissionen',
    counts: '',
  });
  expect(describeResult(result, 'en')).toMatchObject({
    amount: 'about −91 t CO2e per year',
    basis: 'simplified calculation with factors from UBA (2024), direct emissions',
  });
});

test('running and once, with sources of different years and boundaries', () => {
  const result = calculate([lights, building], germany, { lifetimeYears: 50 });
  expect(describeResult(result, 'de')).toMatchObject({
    amount: 'rund −91 t CO2e pro Jahr; einmalig rund +310 t CO2e',
    basis:
      'vereinfachte Berechnung mit Faktoren nach UBA (2024) und DGNB (2021), teils Herstellung und Bau über 50 Jahre',
  });
  expect(describeLifetime(result, 50, 'de')).toBe('über 50 Jahre zusammen rund −4.200 t CO2e');
  expect(describeLifetime(calculate([lights], germany), 50, 'de')).toBe('');
});

test('a basis names every body once, briefly, and trees do not make a boundary', () => {
  const planted = activity('trees', { planted: 12 });
  expect(describeResult(calculate([lights, planted], germany), 'de').basis).toBe(
    'vereinfachte Berechnung mit Faktoren nach UBA (2024) und Bayerisches Forstministerium, direkte Emissionen',
  );
  expect(describeResult(calculate([planted], germany), 'de').basis).toBe(
    'vereinfachte Berechnung mit Faktoren nach Bayerisches Forstministerium, gebundenes CO2 pro Jahr',
  );
  const deep = activity('refurbishment', { area: 100 }, { depth: 'refurbish-deep' });
  expect(
    describeResult(calculate([building, deep], germany), 'en').basis.split('DGNB'),
  ).toHaveLength(2);
});

test('cautions name what is missing, unsure, disputed or mixed', () => {
  const heating = activity(
    'heating',
    { before: 200_000, after: 60_000 },
    { before: 'natural-gas', after: 'electricity-mix' },
  );
  const unsure = activity('refurbishment', { area: 100 }, { depth: 'refurbish-deep' });
  const result = calculate([heating, unsure, activity('trees', {})], germany);
  expect(describeResult(result, 'de').cautions).toEqual([
    'Noch nicht alle Angaben liegen vor; was fehlt, ist nicht eingerechnet.',
    'Noch zu bestätigen: Umfassende Sanierung.',
    'Quellen nennen abweichende Werte für: Strom, Bundesmix, direkte Emissionen; Erdgas.',
    'Ein Teil der Faktoren enthält die Vorkette, ein anderer nur direkte Emissionen.',
  ]);
});

test('known amounts name their calculation, counts are told', () => {
  const known = activity('known', { perYear: -12.3 }, {}, { note: ' Gutachten Büro für Energie ' });
  const counted = [
    activity('surface', { sealed: 1200, unsealed: 0 }),
    activity('trees', { planted: 12 }),
  ];
  expect(describeResult(calculate([known], germany), 'de')).toMatchObject({
    amount: 'rund −12 t CO2e pro Jahr',
    basis: 'Menge übernommen aus: Gutachten Büro für Energie',
  });
  expect(describeResult(calculate([{ ...known, note: '' }], germany), 'en').basis).toBe(
    'amount from another calculation, source not named yet',
  );
  expect(describeResult(calculate(counted, germany), 'de').counts).toBe(
    '1.200 m² neu versiegelt; 0 m² entsiegelt; gepflanzte Bäume: 12',
  );
});

test('nothing calculated says nothing', () => {
  expect(describeResult(calculate([], germany), 'de')).toEqual({
    amount: '',
    basis: '',
    counts: '',
    cautions: [],
  });
});

test('a part can be checked by hand', () => {
  const [part] = calculate([lights], germany).lines[0]?.parts ?? [];
  expect(part && describePart(part, 'de')).toBe(
    'bisher: 400.000 kWh × 0,363 kg CO2/kWh = −150 t CO2e',
  );
  expect(part && describePart(part, 'en')).toBe(
    'so far: 400,000 kWh × 0.363 kg CO2/kWh = −150 t CO2e',
  );
});

test('every kind, input and choice has words in both languages, and no words are left over', () => {
  for (const language of ['de', 'en'] as const)
    for (const kind of kinds) {
      const words = kindWords(kind.id, language);
      expect(words.label).not.toBe('');
      expect(Object.keys(words.inputs)).toEqual(kind.inputs.map((input) => input.id));
      expect(Object.keys(words.choices)).toEqual(kind.choices.map((choice) => choice.id));
    }
});

test('open points say what to do', () => {
  const say = (entry: Parameters<typeof activity>) =>
    calculate([activity(...entry)], germany).open.map((point) => openPointText(point, 'de'));
  expect(say(['electricity', { before: 1 }])).toEqual([
    'Bitte wählen Sie „Strom“.',
    '„Verbrauch künftig“ fehlt.',
  ]);
  expect(say(['heating', { before: 1, after: 1 }, { after: 'none' }])[0]).toBe(
    'Bitte wählen Sie „Energieträger bisher“.',
  );
  expect(say(['trees', {}])).toEqual(['Bei „Bäume“ ist noch nichts eingetragen.']);
  expect(say(['rocket', {}])[0]).toContain('„rocket“');
});

test('inputs are asked in the units of the country and of the choice', () => {
  const ask = (kind: string, choices: Record<string, string>, set = germany) =>
    inputsFor({ kind, choices }, set).map((input) => inputUnitText(input, 'de'));
  expect(ask('vehicles', { before: 'diesel', after: 'electricity-mix' })).toEqual([
    'Stück',
    'km pro Jahr',
    'Liter je 100 km',
    'kWh je 100 km',
  ]);
  expect(ask('vehicles', { before: 'car-petrol', after: 'none' }, britain)).toEqual([
    'Stück',
    'Meilen pro Jahr',
  ]);
  expect(ask('fuel', { fuel: 'gasoline' }, america)).toEqual([
    'US-Gallonen pro Jahr',
    'US-Gallonen pro Jahr',
  ]);
  expect(ask('new-building', {}, america)).toEqual(['Quadratfuß']);
  expect(ask('heating', { before: 'none', after: 'pellets' })).toEqual(['kWh pro Jahr']);
});

test('a set offers the kinds that it has factors for', () => {
  expect(kindsFor(germany)).toHaveLength(kinds.length);
  const missing = (set: typeof germany) =>
    kinds.filter((kind) => !kindsFor(set).includes(kind)).map((kind) => kind.id);
  expect([missing(britain), missing(america)]).toEqual([['travel'], ['travel']]);
  const heat = kinds[0]?.choices[0];
  expect(heat && choiceOptions(heat, britain).map((factor) => factor.id)).toEqual([
    'electricity-mix',
    'natural-gas-gross',
    'natural-gas-net',
    'district-heat',
  ]);
});

test('a factor shows where it comes from and what others give', () => {
  const gas = factorById(germany, 'natural-gas');
  expect(gas && describeFactor(gas, 'de')).toEqual({
    label: 'Erdgas',
    value: '0,24 kg CO2e/kWh',
    origin: 'GEG Anlage 9, 2020, mit Vorkette',
    status: 'aus zweiter Quelle',
    statusHelp: 'Eine andere Veröffentlichung gibt den Wert der genannten Quelle wieder.',
    note: '',
    others:
      'Andere Quellen: 0,25 (KEA-BW (GEMIS 4.95), 2016, mit Vorkette, belegt); 0,247 (ifeu (BISKO), ohne Jahresangabe, mit Vorkette, noch zu bestätigen).',
  });
  const car = factorById(germany, 'car');
  expect(car && describeFactor(car, 'en')).toMatchObject({
    value: '0.2205 kg CO2e/km',
    origin: 'TREMOD 6.02/VDV, undated, boundary not stated',
    others: '',
  });
});
