import type { SectionRole } from '../profile/profile';

/**
 * The words by which a heading shows its role. Every entry is a pattern for one whole word in lower
 * case ("kosten|folgekosten"); umlauts may be written as such.
 */
export interface RoleWords {
  role: Exclude<SectionRole, 'combined' | 'other'>;
  /** Words that name the role even when the heading says more ("Klimarelevanz des Neubaus"). */
  names: readonly string[];
  /** Words that name it only alone or together with an effect word ("Klimaschutz", "Auswirkungen auf den Klimaschutz"). */
  topics: readonly string[];
  /** Words that name it only beside a word for an effect, where no other role is named ("Impact on residents"). */
  concerned?: readonly string[];
  /** Words that may stand beside those and say nothing alone ("considered", "change"). */
  modifiers?: readonly string[];
  /** How many foreign words a name bears; 0 unless told. */
  slack?: number;
  /** Patterns for the whole heading, its words joined by single spaces. */
  phrases?: readonly string[];
}

/** What a language adds to the words of the roles. */
export interface HeadingWords {
  roles: readonly RoleWords[];
  /** Words for an effect: "Auswirkungen", "implications". A few foreign words may stand beside them. */
  effects: readonly string[];
  /** Words for an assessment in general: "Prüfung", "analysis". No foreign word may stand beside them. */
  assessments: readonly string[];
  /** What has an effect: "Maßnahme", "proposal". Foreign words unless an effect is named. */
  objects: readonly string[];
  /** Words that change nothing: articles, prepositions, "voraussichtliche". */
  fillers: readonly string[];
  /** Groups of words that act as one: [pattern over the folded heading, the word that it becomes]. */
  groups: readonly (readonly [string, string])[];
  /** Endings of a compound that the first of two shares: "Klima- und Energierelevanz"; folded. */
  sharedEndings: RegExp;
  /** What stands between the two. */
  sharedLinks: RegExp;
  /** A label below boxes whose text is the reason of what is ticked, folded. */
  reasonLabels: RegExp;
  /** What joins two of a kind: "Effects on people and the environment". */
  conjunctions: RegExp;
  /** Spellings that are made one before the words are looked up, folded: [pattern, replacement]. */
  spellings: readonly (readonly [RegExp, string])[];
}
