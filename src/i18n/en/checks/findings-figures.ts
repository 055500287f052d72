import type {
  figuresFindings as German,
  figuresRules as GermanRules,
} from '../../de/checks/findings-figures';
import type { RuleWords, Sentence } from '../../de/checks/sentence';

/** Findings about amounts and figures (Q05, Q06, Q12, Q13, Q15, Q17). */
export const figuresFindings: Record<keyof typeof German, Sentence> = {
  'positive-but-more': (_half, about, excerpt) =>
    `“${about}” is rated positive, but the text states more emissions: “${excerpt}”. Please check the sign and the rating.`,
  'negative-but-less': (_half, about, excerpt) =>
    `“${about}” is rated negative, but the text states fewer emissions: “${excerpt}”. Please check the sign and the rating.`,
};

/** Titles, reasons and advice of the same rules. */
export const figuresRules: Record<keyof typeof GermanRules, RuleWords> = {
  Q05: {
    title: 'Rating and amount contradict each other',
    why: 'People who read only the rating would otherwise decide on a wrong basis.',
    instead:
      'Fewer emissions carry a minus and are rated positive, more emissions carry a plus and are rated negative. One-off emissions from construction are stated separately.',
  },
};
