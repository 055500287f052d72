import { factorOverrideSchema, factorSchema, factorSetSchema } from '../../src/factors/factor';
import { factorById, factorSetById, factorSets } from '../../src/factors/factor-sets';
import { withFactors } from '../../src/factors/with-factors';
import { germany } from './activity';

/** By set: what no source was seen for, or whose unit was inferred (docs/sources.md#factors). */
const recalled: Record<string, string[]> = {
  'de-2024': ['diesel', 'petrol'],
  'uk-2024': ['natural-gas-gross', 'car-petrol', 'car-diesel', 'tree'],
  'us-epa': ['electricity-marginal', 'natural-gas', 'natural-gas-therm'],
};
const recalledEverywhere = ['build-solid', 'build-frame', 'build-timber', 'refurbish-deep'];

/** What was read in the named source (docs/sources.md#factors); nothing else may be confirmed. */
const read: Record<string, string[]> = {
  'de-2024': ['pellets', 'wood-chips', 'logs', 'car-passenger', 'public-transport'],
};

/** Values that no source was seen for, wherever they are shown. */
const recalledConflicts = [0.427, 0.247, 0.318, 0.166, 0.177, 150, 250];

test('the sets are the three we know, and a set is found by its id', () => {
  expect(factorSets.map((set) => set.id)).toEqual(['de-2024', 'uk-2024', 'us-epa']);
  expect(factorSetById('gemis')).toBeNull();
});

describe.each(factorSets)('$id', (set) => {
  test('every factor has a source, a status and words in both languages', () => {
    for (const factor of set.factors) {
      expect(factor.source.trim()).not.toBe('');
      expect(['confirmed', 'secondary', 'to-be-confirmed']).toContain(factor.status);
      expect(factor.label.de.trim() && factor.label.en.trim()).toBeTruthy();
    }
  });

  test('nothing that was only recalled is confirmed, and only what was read is', () => {
    const open = set.factors.filter((one) => one.status === 'to-be-confirmed').map((one) => one.id);
    const sure = set.factors.filter((one) => one.status === 'confirmed').map((one) => one.id);
    expect(open).toEqual([...(recalled[set.id] ?? []), ...recalledEverywhere]);
    expect(sure).toEqual(read[set.id] ?? []);
    const shown = set.factors.flatMap((factor) => factor.conflicts);
    const wrong = shown.filter(
      (one) => recalledConflicts.includes(one.value) && one.status !== 'to-be-confirmed',
    );
    expect(wrong).toEqual([]);
  });

  test('no factor is the statutory 560 g for electricity, which is outdated', () => {
    const values = set.factors
      .filter((factor) => factor.group === 'electricity')
      .flatMap((factor) => [factor.value, ...factor.conflicts.map((one) => one.value)]);
    expect(values).not.toContain(0.56);
  });

  test('a factor that another source gives differently says so', () => {
    for (const factor of set.factors)
      for (const other of factor.conflicts) expect(other.value).not.toBe(factor.value);
  });
});

test('conflicting sources are shown: German electricity, British cars', () => {
  const others = (id: string, factor: string) => {
    const set = factorSetById(id);
    return (set && factorById(set, factor))?.conflicts.map((one) => one.value);
  };
  expect(others('de-2024', 'electricity-mix')).toEqual([0.343, 0.427]);
  expect(others('de-2024', 'electricity-mix-upstream')).toEqual([0.38, 0.427]);
  expect(others('uk-2024', 'car-petrol')).toEqual([0.16984]);
  expect(others('uk-2024', 'car-diesel')).toEqual([0.1645]);
});

test('a set with a repeated id, or a factor without source, does not load', () => {
  const [factor] = germany.factors;
  expect(factorSetSchema.safeParse({ ...germany, factors: [factor, factor] }).success).toBe(false);
  expect(factorSchema.safeParse({ ...factor, source: ' ' }).success).toBe(false);
  expect(factorSchema.safeParse({ ...factor, link: 'http://example.org' }).success).toBe(false);
  expect(factorSchema.safeParse({ ...factor, value: Number.NaN }).success).toBe(false);
});

describe("a city's own factors", () => {
  const supplier = factorOverrideSchema.parse({
    id: 'district-chp-gas',
    value: 0.13,
    unit: 'kg CO2e/kWh',
    source: 'Stadtwerke, Zertifikat',
    year: 2025,
  });

  test('take the place of the built-in ones and leave the set itself alone', () => {
    const { set, problems } = withFactors(germany, [supplier]);
    expect(problems).toEqual([]);
    expect(factorById(set, 'district-chp-gas')).toMatchObject({
      value: 0.13,
      year: 2025,
      source: 'Stadtwerke, Zertifikat',
      status: 'confirmed',
      conflicts: [],
      boundary: 'upstream',
    });
    expect(factorById(germany, 'district-chp-gas')?.value).toBe(0.18);
    expect(factorSetSchema.safeParse(set).success).toBe(true);
  });

  test('are added with a group and a label', () => {
    const label = { de: 'Fernwärme Stadtwerke', en: 'District heat, municipal utility' };
    const added = withFactors(germany, [
      factorOverrideSchema.parse({ ...supplier, id: 'own-heat', group: 'heat', label }),
    ]);
    expect(factorById(added.set, 'own-heat')).toMatchObject({ label, boundary: 'not-stated' });
  });

  test('are reported when they cannot be taken', () => {
    const { set, problems } = withFactors(germany, [
      { ...supplier, id: 'no-such' },
      { ...supplier, unit: 'kg CO2e/km' },
      { ...supplier, unit: 'g/kWh' },
      { ...supplier, value: -1 },
      { ...supplier, source: '' },
      supplier,
      { ...supplier, value: 9 },
    ]);
    expect(problems).toEqual([
      { id: 'no-such', problem: 'unknown-factor' },
      { id: 'district-chp-gas', problem: 'unit' },
      { id: 'district-chp-gas', problem: 'unit' },
      { id: 'district-chp-gas', problem: 'value' },
      { id: 'district-chp-gas', problem: 'value' },
      { id: 'district-chp-gas', problem: 'repeated' },
    ]);
    expect(factorById(set, 'district-chp-gas')?.value).toBe(0.13);
  });

  test('need a source and a year', () => {
    const { source, year, ...rest } = supplier;
    expect(factorOverrideSchema.safeParse({ ...rest, source }).success).toBe(false);
    expect(factorOverrideSchema.safeParse({ ...rest, year }).success).toBe(false);
  });
});
