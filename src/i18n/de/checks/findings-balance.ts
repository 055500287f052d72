import type { RuleWords, Sentence } from './sentence';

/** Findings about alternatives and measures (Q07, Q08, Q16, Q26, Q27). */
export const balanceFindings = {} satisfies Record<string, Sentence>;

/** Titles, reasons and advice of the same rules. */
export const balanceRules = {} satisfies Record<string, RuleWords>;
