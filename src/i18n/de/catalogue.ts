import { answers } from './answers';
import { questionLabels } from './question-labels';
import { questions } from './questions';
import { climate, equity } from './screening';
import { tensions } from './tensions';

/** The screening questions and what is still open in an assessment. */
export const catalogue = {
  halves: { climate: 'Klima', equity: 'Soziale Gerechtigkeit', both: 'Gesamte Einschätzung' },
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
    'option-reason':
      'Bei einer geprüften Möglichkeit fehlt, warum sie gewählt oder nicht gewählt wird.',
    'friendlier-ground':
      'Für die klimafreundlichere Möglichkeit fehlt die Art des Grundes, zum Beispiel Kosten oder Zeit.',
    'compensation-only':
      'Die Maßnahmen gleichen nur aus. Besser ist eine, die den Nachteil selbst verringert.',
    tension: 'Für einen Zielkonflikt zwischen Klima und Sozialem fehlt eine Maßnahme.',
    pending: 'Eine Angabe ist als noch nicht bekannt vermerkt.',
    reconfirm: 'Eine Angabe stammt aus einer früheren Vorlage und ist noch zu bestätigen.',
    'figures-incomplete': 'Bei einer Berechnung fehlen Angaben.',
    method: 'Zum Umfang fehlt, wie er ermittelt wurde.',
    confidence: 'Zum Umfang fehlt, wie sicher er ist.',
    sources: 'Zum Umfang fehlt, woher die Daten stammen.',
    duration: 'Es fehlt, wie lange die Wirkung anhält.',
    lifetime: 'Es fehlt, wie viele Jahre die Anlage oder das Gebäude genutzt wird.',
    districts: 'Es fehlt, welche Stadtteile betroffen sind.',
    evidence: 'Es fehlt, worauf sich die soziale Bewertung stützt.',
    'participation-timing': 'Es fehlt, ob Betroffene vor oder nach dem Beschluss beteiligt werden.',
    indicator: 'Es fehlt, woran der Erfolg zu erkennen ist.',
    review: 'Es fehlt, wann oder wodurch die Entscheidung überprüft wird.',
  },
};
