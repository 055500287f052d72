import type { RuleWords } from '../../rule-words';

/** Rules about amounts and figures. */
export const figuresRules = {
  Q05: {
    title: 'Bewertung und Menge widersprechen sich',
    why: 'Wer nur die Bewertung liest, entscheidet sonst auf falscher Grundlage.',
    instead:
      'Weniger Emissionen tragen ein Minus und sind positiv bewertet, mehr Emissionen ein Plus und sind negativ bewertet. Einmalige Emissionen durch den Bau werden getrennt genannt.',
    findings: {
      'positive-but-more': (_half, about, excerpt) =>
        `Bei „${about}“ steht eine positive Bewertung, der Text nennt aber mehr Emissionen: „${excerpt}“. Bitte prüfen Sie Vorzeichen und Bewertung.`,
      'negative-but-less': (_half, about, excerpt) =>
        `Bei „${about}“ steht eine negative Bewertung, der Text nennt aber weniger Emissionen: „${excerpt}“. Bitte prüfen Sie Vorzeichen und Bewertung.`,
    },
  },
  Q06: {
    title: 'Stufe passt nicht zur Menge',
    why: 'Die Schwellenwerte sorgen dafür, dass gleiche Mengen gleich bewertet werden.',
    instead:
      'Wählen Sie die Stufe, die zur genannten Menge gehört, oder begründen Sie die Abweichung.',
    findings: {
      'called-small': (_half, about, excerpt) =>
        `Der Text nennt ${excerpt} und spricht von einer geringen Wirkung; nach den Schwellenwerten der Vorlage ist sie stark. Bitte prüfen Sie Wort und Bewertung bei „${about}“.`,
      'called-none': (_half, about, excerpt) =>
        `Bei „${about}“ steht „keine oder geringe“, die genannte Menge liegt aber darüber: „${excerpt}“. Bitte prüfen Sie die Stufe.`,
      'called-strong': (_half, about, excerpt) =>
        `Bei „${about}“ steht eine starke Wirkung, die genannte Menge liegt unter dem Schwellenwert dafür: „${excerpt}“. Bitte prüfen Sie die Stufe.`,
      'called-weak': (_half, about, excerpt) =>
        `Bei „${about}“ steht keine starke Wirkung, die genannte Menge erreicht aber den Schwellenwert dafür: „${excerpt}“. Bitte prüfen Sie die Stufe.`,
    },
  },
  Q12: {
    title: 'Menge ohne Einheit oder Zeitraum',
    why: '„42 t“ kann ein Jahr oder die ganze Nutzungsdauer meinen.',
    instead: 'Nennen Sie Zahl, Einheit und Zeitraum: „rund −42 t CO2e pro Jahr“.',
    findings: {
      'amount-without-unit': (_half, about, excerpt) =>
        `Bei „${about}“ steht eine Zahl ohne Einheit: „${excerpt}“. Bitte ergänzen Sie Einheit und Zeitraum, zum Beispiel „t CO2e pro Jahr“.`,
      'amount-without-period': (_half, about, excerpt) =>
        `Zur Menge „${excerpt}“ bei „${about}“ fehlt der Zeitraum. Bitte ergänzen Sie „pro Jahr“ oder „einmalig“.`,
      'amount-implausible': (_half, about, excerpt) =>
        `Die Menge „${excerpt}“ bei „${about}“ ist für eine Vorlage ungewöhnlich. Bitte prüfen Sie Einheit und Komma.`,
    },
  },
  Q13: {
    title: 'Bau nicht mitgerechnet',
    why: 'Bei einem Neubau entsteht ein großer Teil der Emissionen vor dem ersten Tag der Nutzung.',
    instead: 'Nennen Sie die einmaligen Emissionen durch Baustoffe und Bau getrennt vom Betrieb.',
    findings: {
      'construction-left-out': (_half, about) =>
        `Die Vorlage betrifft einen Neubau, beziffert ist bei „${about}“ aber nur der Betrieb. Bitte ergänzen Sie, welche Emissionen durch Baustoffe und Bau einmalig entstehen, oder dass sie noch nicht bekannt sind.`,
    },
  },
  Q15: {
    title: 'Dauer fehlt',
    why: 'Eine Investition bindet für viele Jahre; ohne Dauer lässt sich ihre Wirkung nicht einordnen.',
    instead: 'Nennen Sie Wirkungsdauer oder Nutzungsdauer in Jahren.',
    findings: {
      'duration-missing': (_half, about) =>
        `Bei „${about}“ fehlt, wie lange die Wirkung anhält. Bitte ergänzen Sie die Wirkungs- oder Nutzungsdauer.`,
    },
  },
  Q17: {
    title: 'Grundlage der Menge fehlt',
    why: 'Ohne Verfahren und Quelle kann niemand die Zahl nachvollziehen.',
    instead: 'Schreiben Sie, ob die Zahl berechnet oder geschätzt ist und woher die Werte stammen.',
    findings: {
      'basis-missing': (_half, about, excerpt) =>
        `Zur Menge „${excerpt}“ bei „${about}“ fehlt, wie sie ermittelt wurde. Bitte nennen Sie Verfahren und Quelle, auch eine Schätzung ist möglich.`,
    },
  },
} satisfies Record<string, RuleWords>;
