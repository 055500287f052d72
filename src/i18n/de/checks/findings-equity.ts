import type { RuleWords, Sentence } from './sentence';

/** Findings about people and participation (Q18 to Q25). */
export const equityFindings = {} satisfies Record<string, Sentence>;

/** Titles, reasons and advice of the same rules. */
export const equityRules = {} satisfies Record<string, RuleWords>;
