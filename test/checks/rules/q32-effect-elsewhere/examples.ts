import type { Example } from '../../support/example';

const lines = [
  '# Beschlussvorschlag',
  'Der Rat stimmt der Vereinbarung mit dem Verein zu.',
  '# Begründung',
];
const english = [
  '# Recommendation',
  'That Cabinet agrees the arrangement with the association.',
  '# Reasons',
];
const none = {
  'notRelevant.reason': 'Die Vereinbarung regelt nur die Zusammenarbeit mit dem Verein.',
};
const nothing = {
  'notRelevant.reason': 'The report only settles how we work with the association.',
};

export const examples: readonly Example<'Q32'>[] = [
  {
    title: 'Die Begründung nennt eine Einsparung',
    language: 'de',
    lines: [...lines, 'Der Gasverbrauch des Vereinsheims sinkt dadurch um ein Drittel.'],
    fields: none,
    finds: ['effect-elsewhere'],
  },
  {
    title: 'Die Begründung nennt eine Belastung',
    language: 'de',
    lines: [...lines, 'Für Kinder und Jugendliche steigt der Eintritt auf 6 Euro.'],
    fields: none,
    finds: ['effect-elsewhere'],
  },
  {
    title: 'Nur Hintergrund',
    language: 'de',
    lines: [...lines, 'Die Stadt hat sich zum Ziel gesetzt, die Emissionen bis 2035 zu senken.'],
    fields: none,
    finds: [],
  },
  {
    title: 'The reasons name a saving',
    language: 'en',
    lines: [...english, 'Carbon emissions of the club house fall by about a third.'],
    fields: nothing,
    finds: ['effect-elsewhere'],
  },
  {
    title: 'The reasons name a burden',
    language: 'en',
    lines: [...english, 'For children, entry fees rise to £6.'],
    fields: nothing,
    finds: ['effect-elsewhere'],
  },
  {
    title: 'Background only',
    language: 'en',
    lines: [...english, 'The Council has a target of reducing its emissions by 2035.'],
    fields: nothing,
    finds: [],
  },
];
