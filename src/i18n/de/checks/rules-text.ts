import type { AnyHalf, RuleWords } from '../../rule-words';

const on: Record<AnyHalf, string> = {
  climate: 'auf das Klima',
  equity: 'auf Menschen mit wenig Geld oder besonderem Bedarf',
  both: 'auf Klima und Soziales',
};

/** Rules about text that does not fit the proposal. */
export const textRules = {
  Q04: {
    title: '„Keine“, obwohl Wirkungen zu erwarten sind',
    why: 'Zu oft steht „keine Auswirkungen“ bei Vorlagen, die bei näherem Hinsehen welche haben.',
    instead:
      'Bewerten Sie die Wirkung. Ist wirklich nichts betroffen, schreiben Sie, warum gerade hier: „Beschlossen wird nur die Reihenfolge der Lose; der Energiestandard folgt mit dem Baubeschluss.“',
    findings: {
      'none-but-relevant': (half, about, excerpt) =>
        `Bei „${about}“ steht, dass nichts betroffen ist; der Beschluss lässt aber Wirkungen ${on[half]} erwarten: „${excerpt}“. Bitte bewerten Sie sie, oder schreiben Sie, warum gerade hier keine entstehen.`,
      'none-but-screened': (half, about, excerpt) =>
        `Bei „${about}“ steht, dass nichts betroffen ist; in den Vorfragen ist eine Wirkung ${on[half]} aber bejaht${excerpt === '' ? '' : ` („${excerpt}“)`}. Bitte bewerten Sie sie, oder schreiben Sie, warum sie ohne Belang bleibt.`,
    },
  },
  Q09: {
    title: 'Text und Bewertung gehen auseinander',
    why: 'Wer Bewertung und Begründung liest, soll dasselbe erfahren.',
    instead:
      'Passen Sie die Bewertung an, oder nennen Sie auch die andere Seite; gibt es beides, ist „uneinheitlich“ richtig.',
    findings: {
      'positive-but-worse': (_half, about, excerpt) =>
        `„${about}“ ist positiv bewertet, der Text beschreibt aber nur, was schlechter wird: „${excerpt}“. Bitte prüfen Sie die Bewertung, oder ergänzen Sie, was besser wird.`,
      'negative-but-better': (_half, about, excerpt) =>
        `„${about}“ ist negativ bewertet, der Text beschreibt aber nur, was besser wird: „${excerpt}“. Bitte prüfen Sie die Bewertung, oder ergänzen Sie, was schlechter wird.`,
    },
  },
  Q14: {
    title: 'Klimafolgen nicht betrachtet',
    why: 'Gebäude, Straßen und Flächen entscheiden für Jahrzehnte mit, wie heiß es wird und wohin der Regen läuft.',
    instead:
      'Schreiben Sie, was sich bei Hitze und Starkregen ändert: versiegelte oder entsiegelte Quadratmeter, Bäume, Verschattung, Rückhalt von Regenwasser.',
    findings: {
      'adaptation-missing': (_half, about) =>
        `Die Vorlage verändert Flächen, Gebäude oder Straßen; zu Hitze und Starkregen steht bei „${about}“ nichts. Bitte ergänzen Sie, ob sie zunehmen, abnehmen oder gleich bleiben, und wodurch.`,
    },
  },
  Q31: {
    title: 'Lang oder schwer verständlich',
    why: 'Ratsmitglieder lesen viele Vorlagen für eine Sitzung; kurze und einfache Sätze werden gelesen.',
    instead: 'Eine Zahl je Wirkung, ein Grund je Bewertung, Wörter aus dem Alltag.',
    findings: {
      'statement-long': (_half, _about, excerpt) =>
        `Die Einschätzung hat ${excerpt} Wörter. Bitte kürzen Sie sie auf das, was für die Entscheidung zählt; 120 bis 250 Wörter genügen meist.`,
      jargon: (_half, about, excerpt) =>
        `Bei „${about}“ stehen Fachwörter, die nicht alle kennen: „${excerpt}“. Bitte schreiben Sie, was damit gemeint ist.`,
    },
  },
  Q32: {
    title: 'Wirkung steht an anderer Stelle',
    why: 'Wenn die Begründung mit einer Wirkung wirbt, kann die Einschätzung sie nicht verneinen.',
    instead: 'Nehmen Sie die Wirkung in die Einschätzung auf, oder streichen Sie sie dort.',
    findings: {
      'effect-elsewhere': (half, about, excerpt) =>
        `An anderer Stelle der Vorlage steht eine Wirkung ${on[half]}: „${excerpt}“. Bei „${about}“ heißt es, dass nichts betroffen ist. Bitte bringen Sie beides in Einklang.`,
    },
  },
  Q33: {
    title: 'Haushalt zeigt Wirkungen',
    why: 'Auch eine Vorlage über Geld wirkt durch das, was damit gebaut, gekauft oder betrieben wird.',
    instead:
      'Schreiben Sie, wofür das Geld verwendet wird und welche Wirkung daraus folgt; „reine Finanzvorlage“ ist kein Grund.',
    findings: {
      'finance-shows-effect': (_half, about, excerpt) =>
        `Die finanziellen Auswirkungen nennen Bau, Energie oder Fahrzeuge: „${excerpt}“. Bei „${about}“ heißt es, dass nichts betroffen ist. Bitte prüfen Sie, ob daraus Wirkungen auf das Klima folgen.`,
      'finance-no-reason': (_half, about, excerpt) =>
        `„${excerpt}“ bei „${about}“ sagt, um welche Art Vorlage es geht, nicht warum nichts betroffen ist. Bitte schreiben Sie, wofür das Geld verwendet wird und warum daraus keine Wirkung folgt.`,
    },
  },
} satisfies Record<string, RuleWords>;
