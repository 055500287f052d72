/** Findings about alternatives and measures (Q07, Q08, Q16, Q26, Q27). */
export const balanceFindings = {};

/** Titles, reasons and advice of the same rules. */
export const balanceRules = {};
