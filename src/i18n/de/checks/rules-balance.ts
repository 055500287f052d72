import type { RuleWords } from '../../rule-words';

/** Rules about alternatives and measures. */
export const balanceRules = {
  Q07: {
    title: 'Negativ ohne Alternative oder Maßnahme',
    why: 'Der Rat kann nur abwägen, wenn er andere Wege kennt und weiß, was gegen die Nachteile getan wird.',
    instead:
      'Nennen Sie mindestens eine geprüfte Möglichkeit mit dem Grund dagegen und eine Maßnahme mit Zuständigkeit und Termin.',
    findings: {
      'negative-without-alternatives': (_half, about) =>
        `Nach „${about}“ wird etwas schlechter; es fehlt, welche anderen Möglichkeiten geprüft wurden. Bitte nennen Sie mindestens eine, auch den Verzicht, und den Grund, warum sie nicht gewählt wird.`,
      'negative-without-measure': (_half, about) =>
        `Nach „${about}“ wird etwas schlechter; es fehlt, was dagegen getan wird. Bitte nennen Sie eine Maßnahme mit Zuständigkeit und Termin, oder warum keine möglich ist.`,
    },
  },
  Q08: {
    title: 'Klimafreundlichere Möglichkeit ohne Grund dagegen',
    why: 'Wer auf die klimafreundlichere Möglichkeit verzichtet, sollte den Grund offenlegen.',
    instead:
      'Schreiben Sie den Grund dazu: „Elektrobusse sind erst ab 2028 lieferbar.“ Genügt der Grund nicht, wählen Sie die andere Möglichkeit.',
    findings: {
      'friendlier-without-reason': (_half, about, excerpt) =>
        `Bei „${about}“ ist eine klimafreundlichere Möglichkeit genannt („${excerpt}“), aber nicht, warum sie nicht gewählt wird. Bitte ergänzen Sie den Grund, zum Beispiel Kosten, Termin oder rechtliche Vorgaben.`,
    },
  },
  Q16: {
    title: 'Nur Ausgleich, keine Minderung',
    why: 'Ein Ausgleich ersetzt nicht, was sich vermeiden ließe.',
    instead:
      'Nennen Sie zuerst, was die Wirkung vermeidet oder verringert; den Ausgleich danach, für den Rest.',
    findings: {
      'compensation-only': (_half, about, excerpt) =>
        `Bei „${about}“ steht nur ein Ausgleich: „${excerpt}“. Bitte ergänzen Sie, was die Wirkung selbst verringert, oder warum das nicht möglich ist.`,
    },
  },
  Q26: {
    title: 'Maßnahme ohne Zuständigkeit oder Termin',
    why: 'Eine Maßnahme, für die niemand zuständig ist, wird selten umgesetzt.',
    instead: 'Nennen Sie zu jeder Maßnahme eine Stelle und ein Datum, Quartal oder Jahr.',
    findings: {
      'measure-without-owner': (_half, about, excerpt) =>
        `Für „${about}: ${excerpt}“ fehlt, wer zuständig ist. Bitte nennen Sie den Fachbereich oder die Stelle.`,
      'measure-without-date': (_half, about, excerpt) =>
        `Für „${about}: ${excerpt}“ fehlt der Termin. Bitte nennen Sie Datum, Quartal oder Jahr.`,
      'measure-open': (_half, about, excerpt) =>
        `Für „${excerpt}“ bei „${about}“ fehlt, wer es bis wann tut. Bitte ergänzen Sie Zuständigkeit und Termin.`,
    },
  },
  Q27: {
    title: 'Erfolgskontrolle fehlt',
    why: 'Ohne Kennzahl erfährt der Rat nicht, ob die Maßnahme gewirkt hat.',
    instead:
      'Nennen Sie Kennzahl, Ausgangswert und Bericht: „Zahl der Monatskarten, Bericht an den Ausschuss im März 2028“.',
    findings: {
      'indicator-missing': (_half, about, excerpt) =>
        `Für „${excerpt}“ fehlt, woran sich der Erfolg zeigt. Bitte nennen Sie bei „${about}“ eine Kennzahl und wann darüber berichtet wird.`,
    },
  },
  Q35: {
    title: 'Dauerhafter Schaden gilt als unbedenklich',
    why: 'Was Öl, Gas oder Diesel verbrennt oder Platz für mehr Autos schafft, legt für Jahrzehnte fest. „Sparsamer als bisher“ vergleicht nur mit dem alten Zustand.',
    instead:
      'Vergleichen Sie mit der klimaneutralen Möglichkeit: was sie gekostet hätte, wie viele Jahre die Entscheidung bindet und wie das zum Zieljahr passt.',
    findings: {
      'fossil-called-harmless': (_half, about, excerpt) =>
        `Der Beschluss bindet an fossile Energie („${excerpt}“), „${about}“ nennt aber keinen Nachteil für das Klima. Bitte schreiben Sie, wie lange er bindet, wie das zum Zieljahr passt und was die klimaneutrale Möglichkeit gekostet hätte.`,
      'traffic-called-harmless': (_half, about, excerpt) =>
        `Der Beschluss schafft Platz für mehr Autos („${excerpt}“), „${about}“ nennt aber keinen Nachteil für das Klima. Flüssiger Verkehr und kürzere Parkplatzsuche wiegen zusätzliche Fahrten nicht auf. Bitte schreiben Sie, wie viele Fahrten dazukommen und wie lange das wirkt.`,
      'waste-called-harmless': (_half, about, excerpt) =>
        `Energie aus Abfall („${excerpt}“) ist nicht frei von Emissionen: Verbrannter Kunststoff ist fossil. Bitte schreiben Sie bei „${about}“, welcher Anteil fossil ist und was erneuerbare Energie gekostet hätte.`,
      'trees-called-harmless': (_half, about, excerpt) =>
        `Bäume werden gefällt („${excerpt}“), „${about}“ nennt aber nicht, was damit verloren geht. Bitte schreiben Sie, wie viel gespeicherter Kohlenstoff und Kronenfläche verloren gehen und nach wie vielen Jahren neue Bäume das ausgleichen.`,
    },
  },
} satisfies Record<string, RuleWords>;
