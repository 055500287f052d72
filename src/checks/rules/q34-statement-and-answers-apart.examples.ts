import type { Example } from '../example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt 12 Ladepunkte am Rathaus.'];
const fields = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.reason': 'Zwölf Dienstwagen fahren künftig elektrisch.',
};
const answers = {
  mitigation: { rating: 1, reason: 'Zwölf Dienstwagen fahren künftig elektrisch.' },
};
const english = ['# Recommendation', 'That Cabinet approves 12 charge points at the town hall.'];
const rated = {
  'mitigation.rating': 'positive (+)',
  'mitigation.reason': 'Twelve pool cars will run on electricity.',
};
const stored = { mitigation: { rating: 1, reason: 'Twelve pool cars will run on electricity.' } };

export const examples: readonly Example[] = [
  {
    title: 'Nach dem Speichern in Word geändert',
    language: 'de',
    lines,
    fields: { ...fields, 'mitigation.reason': 'Acht Dienstwagen fahren künftig elektrisch.' },
    answers,
    stored: { written: fields },
    finds: ['statement-edited'],
  },
  {
    title: 'Die gespeicherte Antwort ist eine andere als die im Abschnitt',
    language: 'de',
    lines,
    fields,
    answers: { mitigation: { ...answers.mitigation, rating: -1 } },
    finds: ['answers-not-shown'],
  },
  {
    title: 'Text und Entwurf wurden beide geändert',
    language: 'de',
    lines,
    fields: { ...fields, 'mitigation.reason': 'Acht Dienstwagen fahren künftig elektrisch.' },
    answers: { mitigation: { rating: 1, reason: 'Zwanzig Dienstwagen fahren elektrisch.' } },
    stored: { written: fields },
    finds: ['statement-and-draft-differ'],
  },
  { title: 'Beide sagen dasselbe', language: 'de', lines, fields, answers, finds: [] },
  {
    title: 'Changed in Word after storing',
    language: 'en',
    lines: english,
    fields: { ...rated, 'mitigation.reason': 'Eight pool cars will run on electricity.' },
    answers: stored,
    stored: { written: rated },
    finds: ['statement-edited'],
  },
  {
    title: 'Stored answers that the section does not show',
    language: 'en',
    lines: english,
    fields: rated,
    answers: { mitigation: { rating: 1, reason: 'Twenty pool cars will run on electricity.' } },
    finds: ['answers-not-shown'],
  },
  {
    title: 'A date that fits no answer',
    language: 'en',
    lines: english,
    fields: {
      ...rated,
      'measures.m1.what': 'Shared charging',
      'measures.m1.owner': 'Fleet',
      'measures.m1.date': 'once the money is there, in the second or third financial year',
    },
    answers: {
      ...stored,
      measures: [{ id: 'm1', what: 'Shared charging', owner: 'Fleet', date: '2027-05-01' }],
    },
    stored: {
      written: {
        ...rated,
        'measures.m1.what': 'Shared charging',
        'measures.m1.owner': 'Fleet',
        'measures.m1.date': '1 May 2027',
      },
    },
    finds: ['edit-not-read'],
  },
  {
    title: 'Both say the same',
    language: 'en',
    lines: english,
    fields: rated,
    answers: stored,
    finds: [],
  },
];
