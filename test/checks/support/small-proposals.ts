import type { Document } from './found-by';

const playgroundLines = ['# Beschlussvorschlag', 'Der Rat beschließt den Umbau des Spielplatzes.'];
const closed = {
  'equity.rating': 'negativ (−)',
  'equity.reason': 'Der Platz ist ein Jahr lang gesperrt.',
};

/** A playground that is closed for a year: a burden on children. */
export const playground = {
  lines: playgroundLines,
  fields: {
    ...closed,
    'groups.children-youth': 'Belastung – Der nächste Spielplatz ist weiter weg.',
  },
  /** What the short form has of it. */
  short: closed,
  /** The same in a hand-written section. */
  free: (text: string, more: string[] = []): Document => ({
    lines: [...playgroundLines, '# Soziale Auswirkungen', text, ...more],
  }),
  /** Where a finding on it stands. */
  place: { half: 'equity', about: 'Soziale Gerechtigkeit: Begründung', paragraph: 4 },
};

const shuttle = 'Pendelbus an Spieltagen';

/** A car park that brings more traffic, and a measure against it. */
export const carPark = {
  lines: ['# Beschlussvorschlag', 'Der Rat beschließt den Bau des Parkplatzes am Stadion.'],
  negative: {
    'mitigation.rating': 'negativ (−)',
    'mitigation.reason': 'Rund 200 zusätzliche Autofahrten je Spieltag.',
  },
  shuttle,
  measure: (owner: string, date: string) => ({
    'measures.m1.what': shuttle,
    'measures.m1.owner': owner,
    'measures.m1.date': date,
  }),
};

/** A day-care centre by its name, in a proposal with a number. */
export const dayCareCentre = {
  lines: [
    'Drucksache Nr.: 16389-20',
    'Betreff: Sanierung der Kita Regenbogen',
    '# Beschlussvorschlag',
    'Der Rat beschließt die Sanierung der Kita Regenbogen.',
  ],
  reason: (text: string) => ({ 'mitigation.reason': text }),
  fields: { 'mitigation.reason': 'Fernwärme ersetzt 128.000 kWh Erdgas im Jahr.' },
};

const fireStationLines = [
  '# Beschlussvorschlag',
  'Der Rat beschließt Fernwärme für die Feuerwache.',
];

/** District heating for a fire station: a gain for the climate. */
export const fireStation = {
  lines: fireStationLines,
  fields: {
    'mitigation.rating': 'positiv (+)',
    'mitigation.reason': 'Fernwärme ersetzt 128.000 kWh Erdgas im Jahr.',
  },
  /** The same in a hand-written section. */
  section: (...texts: string[]): Document => ({
    lines: [...fireStationLines, '# Klimarelevanz', ...texts],
  }),
};

/** An agreement without effects, and what "none" says of it; a sports hall with a gas heating has some. */
export const agreement = {
  plain: ['# Beschlussvorschlag', 'Der Rat stimmt der Vereinbarung mit dem Verein zu.'],
  heating: ['# Beschlussvorschlag', 'Der Rat beschließt den Neubau der Sporthalle mit Gasheizung.'],
  specific: 'Die Vereinbarung regelt nur die Zusammenarbeit mit dem Verein.',
  none: {
    'mitigation.rating': 'keine oder geringe (0)',
    'mitigation.reason': 'Es sind keine Auswirkungen erkennbar.',
  },
};

/** District heating in place of gas, with an amount of greenhouse gases. */
export const districtHeating = {
  lines: ['# Beschlussvorschlag', 'Der Rat beschließt Fernwärme für die Feuerwache.'],
  statement: (rating: string, amount: string, reason = 'Fernwärme ersetzt Gas.') => ({
    'mitigation.rating': rating,
    'mitigation.amount': amount,
    'mitigation.reason': reason,
  }),
  better: 'positiv (+)',
  worse: 'negativ (−)',
};

const busLines = ['# Beschlussvorschlag', 'Der Rat beschließt den Kauf von drei Dieselbussen.'];

/** Buses that burn diesel: something gets worse. */
export const dieselBuses = {
  lines: busLines,
  negative: {
    'mitigation.rating': 'negativ (−)',
    'mitigation.reason': 'Die Busse verbrauchen 36.000 Liter Diesel im Jahr.',
  },
  prose: (text: string): Document => ({ lines: [...busLines, '# Klimarelevanz', text] }),
};
