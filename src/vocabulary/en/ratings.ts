import type { RatingWords } from '../ratings';

const effects = String.raw`(?:(?:significant|material|climate|climate change|environmental|carbon|social|equality|equalities|equity) )*(?:impacts?|implications?|effects?|consequences)`;
const onIt = String.raw`(?: on (?:the )?(?:climate|environment|climate change|equality|equalities)(?: (?:and|or) (?:the )?(?:climate|environment|equality))?)?`;
const thereof = String.raw`(?: (?:are |is )?(?:arising|expected|anticipated|identified|foreseen)(?: directly)?(?: (?:from|as a result of) (?:this|the) (?:report|decision|proposal|recommendations?))?)?`;

export const ratings: RatingWords = {
  yes: /yes/,
  none: /none|nil|no/,
  positive: /positiv/,
  negative: /negativ/,
  strongly: /strongly/,
  mixed: /\bmixed\b/,
  notApplicable: /not applicable|\bn\/a\b/,
  unknown: /\bunknown\b|not known|\bunclear\b/,
  noEffect: /neutral|\bnone\b|\bno\b|not (?:relevant|affected)/,
  strongPositive: /(?:strong|very|major|signific)\w* positiv/,
  strongNegative: /(?:strong|very|major|signific)\w* negativ/,
  somePositive: /positiv|benefi/,
  someNegative: /negativ|advers/,
  denials: /not|neither/,
  deniedStems: /positiv|negativ|neutral|benefi|advers/,
  wholeAnswers: /neutral|not applicable|n\/a|unknown/,
  noEffectSentences: [
    `(?:there (?:are|is|will be) |(?:this|the) (?:report|decision|proposal) has )?no ${effects}${onIt}${thereof}`,
    'not relevant',
  ],
  noAnswer: /no\. ?\d/,
  because: /because|since/,
  openingReasons: /because|since/,
  effectStems: /impact|effect|implication/,
};
