/** Findings about people and participation (Q18 to Q25). */
export const equityFindings = {};

/** Titles, reasons and advice of the same rules. */
export const equityRules = {};
