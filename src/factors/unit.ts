/** Units of activity that a factor can be for; `pkm` and `pmi` are kilometres and miles times people. */
export const perUnits = [
  'kWh',
  'km',
  'mi',
  'pkm',
  'pmi',
  'l',
  'm3',
  'gal',
  'therm',
  'm2',
  'ft2',
  'tree',
] as const;

/** Every unit of activity: those, and what is turned into one of them or only counted. */
export const units = [...perUnits, 'kWp', 'kWh/kWp', 'piece', 't'] as const;
export type Unit = (typeof units)[number];

/** The unit of activity that a factor is for: "kWh" of "kg CO2e/kWh". */
export function unitOf({ unit }: { unit: string }): Unit {
  return unit.slice(unit.indexOf('/') + 1) as Unit;
}

/** International mile and foot (1959 agreement, exact), as metric units. */
const metric: Partial<Record<Unit, { unit: Unit; size: number }>> = {
  mi: { unit: 'km', size: 1.609344 },
  pmi: { unit: 'pkm', size: 1.609344 },
  ft2: { unit: 'm2', size: 0.09290304 },
};

/** An amount in another unit of the same kind, or null when the two measure different things. */
export function convert(amount: number, from: Unit, to: Unit): number | null {
  if (from === to) return amount;
  const source = metric[from] ?? { unit: from, size: 1 };
  const target = metric[to] ?? { unit: to, size: 1 };
  return source.unit === target.unit ? (amount * source.size) / target.size : null;
}

/** The units in which people who use a set measure distance and area. */
export function localUnit(
  unit: Unit,
  { units: { distance, area } }: { units: { distance: 'km' | 'mi'; area: 'm2' | 'ft2' } },
): Unit {
  if (unit === 'km') return distance;
  if (unit === 'pkm') return distance === 'mi' ? 'pmi' : 'pkm';
  return unit === 'm2' ? area : unit;
}
