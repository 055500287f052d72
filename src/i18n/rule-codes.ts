import { checks } from './de/checks';
import type { RuleWords } from './rule-words';

const { rules } = checks;

/**
 * Code of a rule ("Q13"). Codes are fixed: reports, profiles and help pages name them. The rules are those that have German
 * words; the compiler asks for their check and for their words in every other language.
 */
export type RuleCode = keyof typeof rules;

/** What a rule can find; each kind has its sentence in every language. */
export type KindOf<Code extends RuleCode> = {
  [Each in RuleCode]: keyof (typeof rules)[Each]['findings'];
}[Code];

/** The words of every rule; a mapped type, so that a code and a kind of the same rule fit together. */
export type RuleMessages = { [Code in RuleCode]: RuleWords<KindOf<Code>> };

/** Every code, in order. */
export const ruleCodes = (Object.keys(rules) as RuleCode[]).sort();
