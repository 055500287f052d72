import type { rules } from './de/checks/rules';
import type { RuleWords } from './rule-words';

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

/** A list of its own, so that whoever needs the codes alone does not load the words. */
const codes: Record<RuleCode, true> = {
  Q01: true,
  Q02: true,
  Q03: true,
  Q04: true,
  Q05: true,
  Q06: true,
  Q07: true,
  Q08: true,
  Q09: true,
  Q10: true,
  Q11: true,
  Q12: true,
  Q13: true,
  Q14: true,
  Q15: true,
  Q16: true,
  Q17: true,
  Q18: true,
  Q19: true,
  Q20: true,
  Q21: true,
  Q22: true,
  Q23: true,
  Q24: true,
  Q25: true,
  Q26: true,
  Q27: true,
  Q28: true,
  Q29: true,
  Q30: true,
  Q31: true,
  Q32: true,
  Q33: true,
  Q34: true,
  Q35: true,
  Q36: true,
  Q37: true,
  Q38: true,
};

/** Every code, in order. */
export const ruleCodes = (Object.keys(codes) as RuleCode[]).sort();
