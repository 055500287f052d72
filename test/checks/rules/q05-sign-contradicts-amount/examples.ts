import type { Example } from '../../support/example';

export const examples: readonly Example<'Q05'>[] = [
  {
    title: 'Positiv bewertet, aber die Emissionen steigen',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt den Bau der Umgehungsstraße.'],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.amount': 'rund +120 t CO2e pro Jahr',
      'mitigation.reason': 'Der Verkehr fließt besser, die Strecke wird länger.',
    },
    finds: ['positive-but-more'],
  },
  {
    title: 'Im freien Text dasselbe',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Erweiterung der Eissporthalle.',
      '# Klimarelevanz',
      'Die Auswirkungen sind positiv (+). Der Strombedarf erhöht die Emissionen um 85 t CO2 pro Jahr.',
    ],
    finds: ['positive-but-more'],
  },
  {
    title: 'Rated negative, yet emissions fall',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the new heating contract.'],
    fields: {
      'mitigation.rating': 'negative (−)',
      'mitigation.amount': 'about −40 t CO2e a year',
      'mitigation.reason': 'The heat pump replaces gas.',
    },
    finds: ['negative-but-less'],
  },
  {
    title: 'Bau kostet einmalig, der Betrieb spart: kein Widerspruch',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die Sanierung der Kita.'],
    fields: {
      'mitigation.rating': 'positiv (+)',
      'mitigation.amount': 'rund −42 t CO2e pro Jahr; einmalig rund +310 t CO2e',
      'mitigation.reason': 'Fernwärme ersetzt Gas.',
    },
    finds: [],
  },
  {
    title: 'Künftige Menge statt der heutigen: kein Zuwachs',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Sanierung des Hallenbads.',
      '# Auswirkungen auf das Klima',
      'Statt 520 t CO2 im Jahr werden künftig nicht mehr als 300 t CO2 pro Jahr ausgestoßen. Das ist eine deutliche Verbesserung.',
    ],
    finds: [],
  },
  {
    title: 'A minus in words',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the bypass.',
      '# Climate implications',
      'The effect is negative. Modelled at minus 2.4 ktCO2e per annum.',
    ],
    finds: ['negative-but-less'],
  },
  {
    title: 'Neutral by its own word, with both sides behind it',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet increases garden waste charges by £5.',
      '# Climate implications',
      'Neutral overall: some residents may drive to the tip (+2 tCO2e/yr), while fewer collections save a similar amount.',
    ],
    finds: [],
  },
];
