/** Findings about sign-off and copies (Q28, Q30). */
export const stateFindings = {};

/** Titles, reasons and advice of the same rules. */
export const stateRules = {};
