import type { Example } from '../../support/example';

export const examples: readonly Example<'Q18'>[] = [
  {
    title: 'Negativ bewertet, niemand genannt',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die Schließung der Zweigstelle Nord.'],
    fields: {
      'equity.rating': 'negativ (−)',
      'equity.reason': 'Das Angebot wird verkleinert, die Qualität sinkt.',
    },
    finds: ['group-missing'],
  },
  {
    title: 'Im freien Text nur „alle Bürgerinnen und Bürger“',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Erneuerung des Stadtparks.',
      '# Soziale Auswirkungen',
      'Die Erneuerung verbessert die Lebensqualität aller Bürgerinnen und Bürger.',
    ],
    finds: ['group-missing'],
  },
  {
    title: 'Eine Gruppe ist genannt',
    language: 'de',
    lines: ['# Beschlussvorschlag', 'Der Rat beschließt die Schließung der Zweigstelle Nord.'],
    fields: {
      'equity.rating': 'negativ (−)',
      'equity.reason': 'Ältere Menschen im Norden fahren künftig vier Kilometer weiter.',
    },
    finds: [],
  },
  {
    title: '„Keine“ braucht keine Gruppe',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt die Verlegung einer Datenleitung.',
      '# Soziale Auswirkungen',
      'Keine, denn die Leitung verläuft vollständig unter städtischem Gelände.',
    ],
    finds: [],
  },
  {
    title: 'Rated positive for “the community”',
    language: 'en',
    lines: ['# Recommendation', 'That Cabinet approves the refurbishment of the town hall square.'],
    fields: {
      'equity.rating': 'positive (+)',
      'equity.reason': 'The square becomes more attractive and improves the quality of life.',
    },
    finds: ['group-missing'],
  },
  {
    title: 'Free text without anybody in particular',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the closure of the northern recycling centre.',
      '# Equality implications',
      'The closure has a negative effect on service quality and worsens the offer.',
    ],
    finds: ['group-missing'],
  },
  {
    title: 'Those affected are named',
    language: 'en',
    lines: [
      '# Recommendation',
      'That Cabinet approves the closure of the northern recycling centre.',
      '# Equality implications',
      'Households without a car lose the only centre that they can reach on foot, which is a negative effect.',
    ],
    finds: [],
  },
  {
    title: 'Keine Wirkung, weil keine Gebühr davon abhängt',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Rat beschließt eine Photovoltaikanlage auf dem Betriebshof.',
      '# Soziale Auswirkungen',
      'Keine sozialen Wirkungen, weil nur der Betriebshof den Strom bezieht und keine Gebühr davon abhängt.',
    ],
    finds: [],
  },
];
