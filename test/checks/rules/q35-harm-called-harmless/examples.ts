import type { Example } from '../../support/example';

const boiler = ['# Beschlussvorschlag', 'Der Rat beschließt einen neuen Gaskessel im Rathaus.'];
const lanes = ['# Recommendation', 'That Mill Road be widened to four lanes.'];

export const examples: readonly Example<'Q35'>[] = [
  {
    title: 'Neuer Gaskessel, nur mit dem alten verglichen',
    language: 'de',
    lines: [
      ...boiler,
      '# Klimarelevanz',
      'Positiv. Der neue Kessel ist sparsamer als der alte und hält 20 Jahre.',
    ],
    finds: ['fossil-called-harmless'],
  },
  {
    title: 'Stellplätze und gefällte Bäume in der Einschätzung',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Es werden 60 neue Stellplätze angelegt und zwölf Bäume gefällt.',
    ],
    fields: {
      'mitigation.rating': 'keine oder geringe (0)',
      'mitigation.reason': 'Die Parkplatzsuche entfällt.',
    },
    finds: ['traffic-called-harmless', 'trees-called-harmless'],
  },
  {
    title: 'Ein Gaskessel weicht einer Wärmepumpe',
    language: 'de',
    lines: [
      '# Beschlussvorschlag',
      'Der Gaskessel wird durch eine Wärmepumpe ersetzt.',
      '# Klimarelevanz',
      'Positiv. Rund 40 t CO2 im Jahr entfallen (berechnet), 20 Jahre lang.',
    ],
    finds: [],
  },
  {
    title: 'Wider lanes that “reduce idling”',
    language: 'en',
    lines: [
      ...lanes,
      '# Climate implications',
      'Positive. Wider lanes reduce idling, so emissions fall.',
    ],
    finds: ['traffic-called-harmless'],
  },
  {
    title: 'Power from waste as green electricity',
    language: 'en',
    lines: [
      '# Recommendation',
      'That electricity be bought from the energy-from-waste plant.',
      '# Climate implications',
      'Positive, because the power is green and has no emissions.',
    ],
    finds: ['waste-called-harmless'],
  },
  {
    title: 'Compared with the climate-neutral option',
    language: 'en',
    lines: [
      '# Recommendation',
      'That two diesel vans be bought.',
      '# Climate implications',
      'None compared with today. Electric vans would have cost £18,000 more; the diesel vans bind us until 2031, one year after the target.',
    ],
    finds: [],
  },
];
