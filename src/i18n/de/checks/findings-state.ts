import type { RuleWords, Sentence } from './sentence';

/** Findings about sign-off and copies (Q28, Q30). */
export const stateFindings = {} satisfies Record<string, Sentence>;

/** Titles, reasons and advice of the same rules. */
export const stateRules = {} satisfies Record<string, RuleWords>;
