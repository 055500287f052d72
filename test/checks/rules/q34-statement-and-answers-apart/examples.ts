import type { Example } from '../../support/example';

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

/** Both halves are open, so that the section has room for groups and measures. */
const screening = {
  climate: { mobility: 'yes' },
  equity: { access: 'yes' },
};

export const examples: readonly Example<'Q34'>[] = [
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
  {
    title: 'Maßnahme und Gruppe in den Abschnitt getippt, in den Antworten nicht gespeichert',
    language: 'de',
    lines,
    fields,
    typed: [
      'Maßnahme: Fahrradständer am Rathaus (zuständig: Tiefbauamt; Termin: 01.06.2027)',
      'Menschen mit Behinderungen: Entlastung – Ein Ladepunkt ist barrierefrei.',
    ],
    answers,
    finds: ['entry-not-stored', 'entry-not-stored'],
  },
  {
    title: 'Entwurf mit einer Maßnahme und einer Gruppe, die der Abschnitt noch nicht hat',
    language: 'de',
    lines,
    fields,
    answers: {
      ...answers,
      screening,
      groups: [
        { group: 'disabilities', effect: 'benefit', how: 'Ein Ladepunkt ist barrierefrei.' },
      ],
      measures: [{ id: 'm1', what: 'Fahrradständer am Rathaus', owner: 'Tiefbauamt' }],
    },
    stored: { written: fields },
    finds: ['entry-not-shown', 'entry-not-shown'],
  },
  {
    title: 'Getippt und im Entwurf gespeichert, mit verschiedenen Texten',
    language: 'de',
    lines,
    fields,
    typed: ['Menschen mit Behinderungen: Belastung – Die Ladepunkte stehen auf dem Gehweg.'],
    answers: {
      ...answers,
      screening,
      groups: [
        { group: 'disabilities', effect: 'benefit', how: 'Ein Ladepunkt ist barrierefrei.' },
      ],
    },
    stored: { written: fields },
    finds: ['statement-and-draft-differ'],
  },
  { title: 'Beide sagen dasselbe', language: 'de', lines, fields, answers, finds: [] },
  {
    title: 'Eine eigene Zeile, die keine Antwort ist, und eine, die gespeichert ist',
    language: 'de',
    lines,
    fields,
    typed: ['Hinweis: Der Lageplan liegt bei.', 'Maßnahme: Fahrradständer am Rathaus'],
    answers: { ...answers, measures: [{ id: 'm1', what: 'Fahrradständer am Rathaus' }] },
    stored: { written: fields },
    finds: [],
  },
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
    title: 'A measure typed into the section that no answer has',
    language: 'en',
    lines: english,
    fields: rated,
    typed: ['Mitigating action: Cycle stands (responsible: Highways; due: 1 June 2027)'],
    answers: stored,
    finds: ['entry-not-stored'],
  },
  {
    title: 'A draft with a measure that the section does not have yet',
    language: 'en',
    lines: english,
    fields: rated,
    answers: {
      ...stored,
      screening,
      measures: [{ id: 'm1', what: 'Cycle stands', owner: 'Highways' }],
    },
    stored: { written: rated },
    finds: ['entry-not-shown'],
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
