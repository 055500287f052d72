import { counted } from '../counted';

/** What is still open, and what the screening closed. */
export const open = {
  jumpOpen: (count: number) => `${count} offen`,
  count: (count: number) => `${counted(count, 'Angabe ist', 'Angaben sind')} hier noch offen.`,
  note: 'Sie können den Abschnitt trotzdem schon einfügen und später ergänzen.',
  none: 'Alles Nötige auf dieser Seite ist beantwortet.',
  edited: 'Im Dokument geändert',
  remove: 'Entfernen',
  pending: 'Noch nicht bekannt',
  pendingNamed: (what: string) => `Noch nicht bekannt: ${what}`,
  pendingUntil: 'Angabe folgt bis',
  further: 'Weitere Angaben',
  furtherOpen: (count: number) => `Weitere Angaben (${count} offen)`,
  notOpened:
    'Die Vorprüfung hat noch kein Thema ergeben, das zu bewerten ist. Beantworten Sie zuerst die Fragen der Vorprüfung.',
  notRelevantHeading: {
    climate: 'Klima: nicht betroffen',
    equity: 'Soziales: nicht betroffen',
    both: 'Nichts betroffen',
  },
  notRelevant: {
    climate:
      'Nach der Vorprüfung ist das Klima nicht betroffen. Es genügt ein Satz, der das begründet.',
    equity:
      'Nach der Vorprüfung ist Soziales nicht betroffen. Es genügt ein Satz, der das begründet.',
    both: 'Nach der Vorprüfung ist nichts betroffen. Es genügt ein Satz, der das begründet.',
  },
  hints: {
    'screening-unanswered': 'Noch nicht beantwortet',
    rating: 'Noch offen: Bewertung',
    reason: 'Noch offen: Begründung',
    'group-effect': 'Noch offen: Wirkung',
    'group-how': 'Noch offen: wodurch',
    alternatives: 'Noch offen: geprüfte Möglichkeiten, weil sich etwas verschlechtert',
    'friendlier-answer': 'Noch offen: Ja, Nein oder Unklar',
    'friendlier-reason': 'Noch offen: der Grund',
    measure: 'Noch offen: mindestens eine Maßnahme, weil sich etwas verschlechtert',
    'measure-what': 'Noch offen: was getan wird',
    'measure-owner': 'Noch offen: wer zuständig ist',
    'measure-date': 'Noch offen: der Termin',
    'not-relevant-reason': 'Noch offen: ein Satz, der sich auf diese Vorlage bezieht',
  },
};
