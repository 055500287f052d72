/**
 * Codes of the questions, stable for ever (docs/sources.md#questions). `S0` is the outcome of the
 * screening there (why nothing is relevant), which has no code of its own.
 */
export const codes = [
  ...(['M-unit', 'M-author', 'M-date'] as const),
  ...(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10'] as const),
  ...(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'S0'] as const),
  ...(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10'] as const),
  ...(['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8', 'Q9', 'Q10'] as const),
  ...(['A1', 'A2', 'A3', 'A4', 'M1', 'M2', 'M3', 'M4', 'M5'] as const),
  ...(['R1', 'R2', 'R3'] as const),
] as const;
export type Code = (typeof codes)[number];
