import type { Example } from '../../support/example';

export const examples: readonly Example<'Q06'>[] = [
  {
    title: '120 t im Jahr, „geringfügig“ genannt',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.amount': '−120 t CO2e pro Jahr',
      'mitigation.reason': 'Die Einsparung von 120 t CO2e pro Jahr ist geringfügig.',
    },
    finds: ['called-weak'],
  },
  {
    title: 'Rated strongly positive for four tonnes',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves solar panels on the depot.'],
    fields: {
      'mitigation.rating': 'strongly positive (++)',
      'mitigation.amount': 'about −40 t CO2e a year (estimated)',
      'mitigation.reason': 'Solar panels replace grid electricity.',
    },
    finds: ['called-strong'],
  },
  {
    title: '„Keine“ trotz 60 t im Jahr',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'keine oder geringe (0)',
      'mitigation.amount': '+60 t CO2e pro Jahr',
      'mitigation.reason': 'Die neue Linie fährt vorerst mit Diesel.',
    },
    finds: ['called-none'],
  },
  {
    title: 'Stufe und Menge passen zusammen',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt den Neubau der Feuerwache Nord mit Wärmepumpe.',
    ],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.amount': '−42 t CO2e pro Jahr',
      'mitigation.reason': 'Fernwärme ersetzt Gas.',
    },
    finds: [],
  },
  {
    title: 'Freier Text, der die Menge nennt und keine Stufe',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Umrüstung der Straßenbeleuchtung auf LED.',
      '# Auswirkungen auf das Klima',
      'Die Umrüstung mindert den Stromverbrauch um etwa die Hälfte, das sind rd. 150 t CO2 jährlich.',
    ],
    finds: [],
  },
];
