import type { Dimension } from '../assessment/catalogue';

/** What forms for an assessment are made of, folded. */
export interface FormWords {
  /** One word each of the options: the answers, the ratings and how strong they are, and what holds them together. */
  options: RegExp;
  /** One word each of the heads of columns and rows, beyond those. */
  heads: RegExp;
  /** One word each of headings that only name a row; any other says something of its own. */
  rows: RegExp;
  /** One word each of headings that ask for a row: "hat … Auswirkungen". */
  asking: RegExp;
  /** Headings that ask for effects as such. */
  effects: RegExp;
  /** Headings that ask for measures, aims or one direction instead. */
  otherAims: RegExp;
  /** How the head of a column for reasons starts. */
  reasonHeads: RegExp;
  /** What the label of a row speaks of; the first that fits counts. */
  dimensions: Record<Dimension, RegExp>;
}
