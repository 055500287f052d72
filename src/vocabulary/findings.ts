import type { Half } from '../assessment/screening';

/** What single rules look for in a text, folded; the rule stands behind each. */
export interface FindingWords {
  /** An effect is called small (Q06). */
  small: RegExp;
  /** An option that is better for the climate, what denies that there is one, and what makes it an option (Q08). */
  friendlier: RegExp;
  noFriendlier: RegExp;
  options: RegExp;
  /** Words that open a reason (Q08). */
  reasons: RegExp;
  /** A new building or road, and what is said of building it (Q13). */
  newBuildings: RegExp;
  construction: RegExp;
  /** Works on the ground or on the shell of a building, works inside, and new buildings among those (Q14). */
  outdoorWorks: RegExp;
  indoorWorks: RegExp;
  newBuild: RegExp;
  /** Heat, water and drought (Q14). */
  adaptation: RegExp;
  /** A duration (Q15). */
  durations: RegExp;
  /** Making up for an effect, and reducing it (Q16). */
  compensation: RegExp;
  reduction: RegExp;
  /** How an amount was found (Q17). */
  bases: RegExp;
  /** Somebody who does it, and a time (Q26). */
  owners: RegExp;
  times: RegExp;
  /** How anyone will see whether it works (Q27). */
  indicators: RegExp;
  /** "Diese Vorlage Nr. 16389-20": the statement names its own proposal (Q30). */
  ownPaper: RegExp;
  paperNumber: RegExp;
  /** What a sentence on the climate speaks of, and aims and laws that are not the proposal's own (Q32). */
  climateEffects: RegExp;
  generalAims: RegExp;
  /** Lines of a budget that stand for energy, building or vehicles, the same denied, and papers on money alone (Q33). */
  expenditure: RegExp;
  noExpenditure: RegExp;
  moneyOnly: RegExp;
  /** The half that a heading names. */
  halves: Record<Half, RegExp>;
}
