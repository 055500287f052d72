import { rules as de } from './de/checks/rules';
import { rules as en } from './en/checks/rules';
import type { Language } from './language';
import type { RuleMessages } from './rule-codes';

// Apart from the other messages, because the pane loads the rules only for a check.
const rules: Record<Language, RuleMessages> = { de, en };

/** What the rules say. */
export function ruleMessagesFor(language: Language): RuleMessages {
  return rules[language];
}
