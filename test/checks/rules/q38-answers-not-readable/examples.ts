import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt 12 Ladepunkte am Rathaus.'];
const fields = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.reason': 'Zwölf Dienstwagen fahren künftig elektrisch.',
};
const english = ['# Recommendation', 'That Cabinet approves 12 charge points at the town hall.'];
const rated = {
  'mitigation.rating': 'positive (+)',
  'mitigation.reason': 'Twelve pool cars will run on electricity.',
};
const stored = (json: string) =>
  `<assessment xmlns="urn:council-impact:assessment:1">${json}</assessment>`;

export const examples: readonly Example<'Q38'>[] = [
  {
    title: 'Die gespeicherten Antworten brechen in der Mitte ab',
    language: 'de',
    lines,
    fields,
    storedXml: stored('{"schema":2,"profile":{"id":"de-stan'),
    finds: ['answers-damaged'],
  },
  {
    title: 'Die gespeicherten Antworten stammen aus einer neueren Version',
    language: 'de',
    lines,
    fields,
    storedXml: stored('{"schema":99}'),
    finds: ['answers-newer'],
  },
  {
    title: 'Die gespeicherten Antworten lassen sich lesen',
    language: 'de',
    lines,
    fields,
    stored: { written: fields },
    finds: [],
  },
  {
    title: 'Stored answers without a statement that were cut off',
    language: 'en',
    lines: english,
    storedXml: stored('{'),
    finds: ['answers-damaged'],
  },
  { title: 'Nothing is stored', language: 'en', lines: english, fields: rated, finds: [] },
];
