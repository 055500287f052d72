import { kinds } from './figure-kinds';

/** The calculator: what is asked, units, where factors come from, and how a result reads. */
export const figures = {
  kinds,
  none: 'Keine',
  units: {
    kWh: 'kWh',
    kWp: 'kWp',
    'kWh/kWp': 'kWh je kWp',
    km: 'km',
    mi: 'Meilen',
    pkm: 'Personenkilometer',
    pmi: 'Personenmeilen',
    l: 'Liter',
    m3: 'm³',
    gal: 'US-Gallonen',
    therm: 'therm',
    m2: 'm²',
    ft2: 'Quadratfuß',
    tree: 'Bäume',
    piece: 'Stück',
    t: 't CO2e',
  },
  perYear: (unit: string) => `${unit} pro Jahr`,
  per100: (unit: string, distance: string) => `${unit} je 100 ${distance}`,
  boundaries: {
    direct: 'direkte Emissionen',
    upstream: 'mit Vorkette',
    'life-cycle': 'Herstellung und Bau über 50 Jahre',
    uptake: 'gebundenes CO2 pro Jahr',
    'not-stated': 'Systemgrenze nicht angegeben',
  },
  statuses: {
    confirmed: 'belegt',
    secondary: 'aus zweiter Quelle',
    'to-be-confirmed': 'noch zu bestätigen',
  },
  statusHelp: {
    confirmed: 'Der Wert steht so in der genannten Quelle oder ist ein eigener Wert der Stadt.',
    secondary: 'Eine andere Veröffentlichung gibt den Wert der genannten Quelle wieder.',
    'to-be-confirmed':
      'Der Wert ist nicht belegt. Bitte lassen Sie ihn vom Klimaschutz-Team prüfen.',
  },
  undated: 'ohne Jahresangabe',
  problems: {
    'unknown-kind': (name: string) =>
      `Die Art „${name}“ kennt diese Fassung nicht. Der Eintrag bleibt erhalten, zählt aber nicht mit.`,
    'unknown-input': (name: string) =>
      `Die Angabe „${name}“ kennt diese Fassung nicht. Sie bleibt erhalten, zählt aber nicht mit.`,
    'unknown-choice': (name: string) =>
      `Die Auswahl „${name}“ kennt diese Fassung nicht. Sie bleibt erhalten, zählt aber nicht mit.`,
    'missing-input': (name: string) => `„${name}“ fehlt.`,
    'missing-choice': (name: string) => `Bitte wählen Sie „${name}“.`,
    'nothing-entered': (name: string) => `Bei „${name}“ ist noch nichts eingetragen.`,
    'out-of-range': (name: string) => `„${name}“ liegt außerhalb des Bereichs, der möglich ist.`,
    'not-whole': (name: string) => `„${name}“ muss eine ganze Zahl sein.`,
    'no-factor': (name: string) =>
      `Für die Auswahl bei „${name}“ gibt es in diesem Faktorensatz keinen Wert. Bitte wählen Sie neu.`,
    'missing-source': (name: string) =>
      `Bitte nennen Sie bei „${name}“ die Berechnung, aus der die Menge stammt.`,
  },
  parts: {
    before: 'bisher',
    after: 'künftig',
    replaced: 'ersetzt',
    built: 'Neubau',
    refurbished: 'Sanierung',
    planted: 'gepflanzt',
    felled: 'gefällt',
    knownRunning: 'bekannt, pro Jahr',
    knownOnce: 'bekannt, einmalig',
  },
  result: {
    running: (tonnes: string) => `rund ${tonnes} t CO2e pro Jahr`,
    oneOff: (tonnes: string) => `einmalig rund ${tonnes} t CO2e`,
    lifetime: (tonnes: string, years: string) =>
      `über ${years === '1' ? 'ein Jahr' : `${years} Jahre`} zusammen rund ${tonnes} t CO2e`,
    sealed: (area: string) => `${area} m² neu versiegelt`,
    unsealed: (area: string) => `${area} m² entsiegelt`,
    planted: (count: string) => `gepflanzte Bäume: ${count}`,
    felled: (count: string) => `gefällte Bäume: ${count}`,
    and: ' und ',
    basis: (origins: string, boundary: string) =>
      `vereinfachte Berechnung mit Faktoren nach ${origins}${boundary === '' ? '' : `, ${boundary}`}`,
    partly: (boundary: string) => `teils ${boundary}`,
    known: (source: string) => `Menge übernommen aus: ${source}`,
    knownUnnamed: 'Menge aus einer anderen Berechnung, Quelle noch nicht genannt',
    incomplete: 'Noch nicht alle Angaben liegen vor; was fehlt, ist nicht eingerechnet.',
    toBeConfirmed: (names: string) => `Noch zu bestätigen: ${names}.`,
    conflicts: (names: string) => `Quellen nennen abweichende Werte für: ${names}.`,
    mixed: 'Ein Teil der Faktoren enthält die Vorkette, ein anderer nur direkte Emissionen.',
  },
  factor: {
    others: (values: string) => `Andere Quellen: ${values}.`,
  },
};
