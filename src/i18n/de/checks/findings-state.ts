import type { RuleWords, Sentence } from './sentence';

/** Findings about sign-off and copies (Q28, Q30). */
export const stateFindings = {
  'sign-off-missing': (_half, about) =>
    `Für diese Bewertung ist eine Mitzeichnung vorgesehen: „${about}“. Bitte legen Sie sie dort vor.`,
  'sign-off-outdated': (_half, about, excerpt) =>
    `Nach der Mitzeichnung durch „${about}“${excerpt === '' ? '' : ` (${excerpt})`} wurde die Bewertung geändert. Bitte legen Sie sie erneut vor.`,
  'sign-off-returned': (_half, about, excerpt) =>
    `„${about}“ hat die Bewertung zurückgegeben${excerpt === '' ? '' : `: „${excerpt}“`}. Bitte klären Sie die Rückfrage und legen Sie die Bewertung erneut vor.`,
  'copied-reference': (_half, _about, excerpt) =>
    `Die Bewertung wurde für die Vorlage „${excerpt}“ geschrieben. Bitte prüfen Sie jede Angabe und aktualisieren Sie den Abschnitt für diese Vorlage.`,
  'copied-title': (_half, _about, excerpt) =>
    `Die Bewertung wurde für die Vorlage „${excerpt}“ geschrieben. Bitte prüfen Sie jede Angabe und aktualisieren Sie den Abschnitt für diese Vorlage.`,
  'other-reference': (_half, _about, excerpt) =>
    `In der Bewertung steht die Nummer „${excerpt}“; diese Vorlage hat eine andere. Bitte prüfen Sie, ob der Text aus einer anderen Vorlage stammt.`,
  'other-place': (_half, _about, excerpt) =>
    `In der Bewertung steht „${excerpt}“; Titel und Beschlussvorschlag nennen einen anderen Ort. Bitte prüfen Sie, ob der Text aus einer anderen Vorlage stammt.`,
} satisfies Record<string, Sentence>;

/** Titles, reasons and advice of the same rules. */
export const stateRules = {
  Q28: {
    title: 'Mitzeichnung offen',
    why: 'Bei deutlichen oder ungewissen Wirkungen sollen die Fachleute die Bewertung gesehen haben, so wie sie jetzt dasteht.',
    instead:
      'Legen Sie die Bewertung vor. Nach einer Änderung zeichnet die Stelle noch einmal mit; Rückfragen werden vorher geklärt.',
  },
  Q30: {
    title: 'Aus einer anderen Vorlage übernommen',
    why: 'Übernommene Texte nennen leicht den falschen Ort, die falsche Menge oder die falschen Betroffenen.',
    instead:
      'Prüfen Sie jede Angabe für diese Vorlage und aktualisieren Sie den Abschnitt; Titel und Nummer werden dann neu vermerkt.',
  },
} satisfies Record<string, RuleWords>;
