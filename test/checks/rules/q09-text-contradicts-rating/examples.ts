import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Bau des Parkplatzes am Stadion.'];
const english = ['# Recommendation', 'That Cabinet approves the new fares for the ferry.'];

export const examples: readonly Example<'Q09'>[] = [
  {
    title: 'Positiv bewertet, aber nur Nachteile beschrieben',
    language: 'de',
    lines,
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.reason': 'Für den Platz werden 3.000 m² versiegelt und acht Bäume gefällt.',
    },
    finds: ['positive-but-worse'],
  },
  {
    title: 'Im freien Text',
    language: 'de',
    lines: [
      ...lines,
      '# Klimarelevanz',
      'Die Auswirkungen sind positiv. Für den Platz werden 3.000 m² versiegelt.',
    ],
    finds: ['positive-but-worse'],
  },
  {
    title: 'Negativ bewertet, aber nur Vorteile beschrieben',
    language: 'de',
    lines,
    fields: {
      'equity.rating': 'negativ (−)',
      'equity.reason': 'Familien werden entlastet, weil der Eintritt um 2 Euro sinkt.',
    },
    finds: ['negative-but-better'],
  },
  {
    title: 'Weniger Nachteile sind ein Vorteil',
    language: 'de',
    lines,
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.reason': 'Zusätzliche Emissionen werden vermieden, kein Baum wird gefällt.',
    },
    finds: [],
  },
  {
    title: 'Rated positive, only burdens described',
    language: 'en',
    lines: english,
    fields: {
      'equity.rating': 'positive (+)',
      'equity.reason': 'Fares rise by £2 a trip for households on low incomes.',
    },
    finds: ['positive-but-worse'],
  },
  {
    title: 'In free text',
    language: 'en',
    lines: [
      ...english,
      '# Equality implications',
      'The impact is negative. Residents without a car benefit from an hourly service.',
    ],
    finds: ['negative-but-better'],
  },
  {
    title: 'Rating and reason agree',
    language: 'en',
    lines: english,
    fields: {
      'equity.rating': 'positive (+)',
      'equity.reason': 'Residents without a car benefit from an hourly service.',
    },
    finds: [],
  },
];
