/** Findings about text that does not fit the proposal (Q04, Q09, Q14, Q31 to Q33). */
export const textFindings = {};

/** Titles, reasons and advice of the same rules. */
export const textRules = {};
