import type { RuleWords, Sentence } from './sentence';

/** Findings about amounts and figures (Q05, Q06, Q12, Q13, Q15, Q17). */
export const figuresFindings = {
  'positive-but-more': (_half, about, excerpt) =>
    `Bei „${about}“ steht eine positive Bewertung, der Text nennt aber mehr Emissionen: „${excerpt}“. Bitte prüfen Sie Vorzeichen und Bewertung.`,
  'negative-but-less': (_half, about, excerpt) =>
    `Bei „${about}“ steht eine negative Bewertung, der Text nennt aber weniger Emissionen: „${excerpt}“. Bitte prüfen Sie Vorzeichen und Bewertung.`,
} satisfies Record<string, Sentence>;

/** Titles, reasons and advice of the same rules. */
export const figuresRules = {
  Q05: {
    title: 'Bewertung und Menge widersprechen sich',
    why: 'Wer nur die Bewertung liest, entscheidet sonst auf falscher Grundlage.',
    instead:
      'Weniger Emissionen tragen ein Minus und sind positiv bewertet, mehr Emissionen ein Plus und sind negativ bewertet. Einmalige Emissionen durch den Bau werden getrennt genannt.',
  },
} satisfies Record<string, RuleWords>;
