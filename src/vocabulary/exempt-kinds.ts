/**
 * Kinds of proposal that usually matter neither for climate nor for equity
 * (docs/sources.md#relevance-words), with the patterns over a folded title or sentence that show them.
 * The ids are the German profiles' exempt kinds.
 */
export const exemptKinds = [
  'minutes',
  'agenda',
  'inquiry',
  'street-name',
  'staffing',
  'election',
  'appointment',
  'honour',
  'rules-of-procedure',
  'annual-accounts',
] as const;
export type ExemptKind = (typeof exemptKinds)[number];

export interface ExemptKindWords {
  kind: ExemptKind;
  /** Anywhere in the title. */
  title: string;
  /** At the start of the decision, where the title says nothing. */
  decision?: string;
}
