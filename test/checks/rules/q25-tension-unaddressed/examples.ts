import type { Example } from '../../support/example';

export const examples: readonly Example<'Q25'>[] = [
  {
    title: 'Sanierung von Wohnungen, nichts zur Miete',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die energetische Sanierung der Wohnanlage Am Ring mit 84 Wohnungen im Wohnungsbestand der Stadt.',
    ],
    fields: {
      'equity.rating': 'positiv (+)',
      'equity.reason': 'Ältere Menschen wohnen künftig barrierefrei.',
    },
    finds: ['tension-retrofit-tenants'],
  },
  {
    title: 'Nach den Angaben droht Verdrängung',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt das Vorhaben Nordhof.'],
    fields: {
      'equity.rating': 'positiv (+)',
      'equity.reason': 'Kinder erhalten einen Hof zum Spielen.',
      'groups.children-youth': 'Entlastung – Ein Hof zum Spielen.',
    },
    answers: {
      screening: {
        climate: {
          energy: 'yes',
          buildings: 'yes',
        },
        equity: {
          cost: 'yes',
          displacement: 'yes',
        },
      },
    },
    finds: ['tension-retrofit-tenants'],
  },
  {
    title: 'Fußgängerzone, im freien Text nichts zu Behinderungen',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Ausweitung der Fußgängerzone auf die Marktstraße.',
      '# Soziale Auswirkungen',
      'Familien mit Kindern werden entlastet.',
    ],
    finds: ['tension-car-access-disability'],
  },
  {
    title: 'Die Miete ist angesprochen',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die energetische Sanierung der Wohnanlage Am Ring mit 84 Wohnungen im Wohnungsbestand der Stadt.',
      '# Soziale Auswirkungen',
      'Die Warmmiete steigt nicht, weil die Heizkosten stärker sinken als die Kaltmiete steigt.',
    ],
    finds: [],
  },
  {
    title: 'Sanierung eines Schulgebäudes: kein Konflikt',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die energetische Sanierung der Grundschule Nord.',
      '# Soziale Auswirkungen',
      'Kinder lernen in kühleren Räumen.',
    ],
    finds: [],
  },
  {
    title: 'Online only, nothing for people offline',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet agrees that permits are sold online only from April 2027.',
    ],
    fields: {
      'equity.rating': 'positive (+)',
      'equity.reason': 'Working families save a visit to the office.',
    },
    finds: ['tension-online-only-offline'],
  },
  {
    title: 'Retrofit of council homes in free text',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the retrofit of 120 council homes in Hill Street.',
      '# Equality implications',
      'Children live in warmer rooms.',
    ],
    finds: ['tension-retrofit-tenants'],
  },
  {
    title: 'Disabled people are considered',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the pedestrianisation of Market Street.',
      '# Equality implications',
      'Blue Badge bays are kept at both ends, and carers may enter at any time.',
    ],
    finds: [],
  },
];
