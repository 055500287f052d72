import { kinds } from './figure-kinds';

/** The calculator: what is asked, units, where factors come from, and how a result reads. */
export const figures = {
  kinds,
  none: 'None',
  units: {
    kWh: 'kWh',
    kWp: 'kWp',
    'kWh/kWp': 'kWh per kWp',
    km: 'km',
    mi: 'miles',
    pkm: 'passenger-km',
    pmi: 'passenger-miles',
    l: 'litres',
    m3: 'm³',
    gal: 'US gallons',
    therm: 'therms',
    m2: 'm²',
    ft2: 'sq ft',
    tree: 'trees',
    piece: 'number',
    t: 't CO2e',
  },
  perYear: (unit: string) => `${unit} a year`,
  per100: (unit: string, distance: string) => `${unit} per 100 ${distance}`,
  boundaries: {
    direct: 'direct emissions',
    upstream: 'including upstream emissions',
    'life-cycle': 'materials and construction over 50 years',
    uptake: 'CO2 bound in a year',
    'not-stated': 'boundary not stated',
  },
  statuses: {
    confirmed: 'confirmed',
    secondary: 'from a secondary source',
    'to-be-confirmed': 'to be confirmed',
  },
  statusHelp: {
    confirmed: 'The value stands in the source named, or is the city’s own value.',
    secondary: 'Another publication gives the value of the source named.',
    'to-be-confirmed': 'The value has no firm evidence. Please have the climate team check it.',
  },
  undated: 'undated',
  problems: {
    'unknown-kind': (name: string) =>
      `This version does not know the kind “${name}”. The entry is kept but does not count.`,
    'unknown-input': (name: string) =>
      `This version does not know the entry “${name}”. It is kept but does not count.`,
    'unknown-choice': (name: string) =>
      `This version does not know the choice “${name}”. It is kept but does not count.`,
    'missing-input': (name: string) => `“${name}” is missing.`,
    'missing-choice': (name: string) => `Please choose “${name}”.`,
    'nothing-entered': (name: string) => `Nothing has been entered for “${name}” yet.`,
    'out-of-range': (name: string) => `“${name}” is outside the possible range.`,
    'not-whole': (name: string) => `“${name}” must be a whole number.`,
    'no-factor': (name: string) =>
      `This set of factors has no value for the choice at “${name}”. Please choose again.`,
    'missing-source': (name: string) =>
      `Please name the calculation that the amount at “${name}” comes from.`,
  },
  parts: {
    before: 'so far',
    after: 'in future',
    replaced: 'replaced',
    built: 'new building',
    refurbished: 'refurbishment',
    planted: 'planted',
    felled: 'felled',
    knownRunning: 'known, per year',
    knownOnce: 'known, once',
  },
  result: {
    running: (tonnes: string) => `about ${tonnes} t CO2e per year`,
    oneOff: (tonnes: string) => `about ${tonnes} t CO2e once`,
    lifetime: (tonnes: string, years: string) =>
      `about ${tonnes} t CO2e in all over ${years === '1' ? 'one year' : `${years} years`}`,
    sealed: (area: string) => `${area} m² newly sealed`,
    unsealed: (area: string) => `${area} m² unsealed`,
    planted: (count: string) => `trees planted: ${count}`,
    felled: (count: string) => `trees felled: ${count}`,
    and: ' and ',
    basis: (origins: string, boundary: string) =>
      `simplified calculation with factors from ${origins}${boundary === '' ? '' : `, ${boundary}`}`,
    partly: (boundary: string) => `partly ${boundary}`,
    known: (source: string) => `amount taken from: ${source}`,
    knownUnnamed: 'amount from another calculation, source not named yet',
    incomplete: 'Some entries are still missing; what is missing is not included.',
    toBeConfirmed: (names: string) => `Yet to be confirmed: ${names}.`,
    conflicts: (names: string) => `Sources give differing values for: ${names}.`,
    mixed: 'Some factors include upstream emissions, others direct emissions only.',
  },
  factor: {
    others: (values: string) => `Other sources: ${values}.`,
  },
};
