import { answers } from './answers';
import { questionLabels } from './question-labels';
import { questions } from './questions';
import { climate, equity } from './screening';
import { tensions } from './tensions';

/** The screening questions and what is still open in an assessment. */
export const catalogue = {
  halves: { climate: 'Klima', equity: 'Soziale Gerechtigkeit', both: 'Gesamte Bewertung' },
  climate,
  equity,
  questions,
  answers,
  ...questionLabels,
  tensions,
  open: {
    'screening-unanswered': 'Eine Frage der Vorprüfung ist noch nicht beantwortet.',
    rating: 'Die Bewertung fehlt.',
    reason: 'Die Begründung der Bewertung fehlt.',
    'group-effect': 'Für eine Gruppe ist noch nicht angegeben, wie sie betroffen ist.',
    'group-how': 'Für eine betroffene Gruppe fehlt, wodurch sie betroffen ist.',
    alternatives: 'Zu einer negativen Bewertung gehören geprüfte Alternativen.',
    'friendlier-answer':
      'Es ist noch offen, ob es eine klimafreundlichere Möglichkeit gibt (ja, nein oder nicht bekannt).',
    'friendlier-reason':
      'Es gibt eine klimafreundlichere Möglichkeit. Bitte begründen Sie, warum sie nicht gewählt wird.',
    measure: 'Zu einer negativen Bewertung gehört mindestens eine Maßnahme zum Ausgleich.',
    'measure-what': 'Bei einer Maßnahme fehlt, was getan wird.',
    'measure-owner': 'Bei einer Maßnahme fehlt, wer zuständig ist.',
    'measure-date': 'Bei einer Maßnahme fehlt der Termin.',
    'not-relevant-reason':
      'Es fehlt ein Satz, der sagt, warum die Vorlage hier keine Auswirkungen hat.',
  },
};
