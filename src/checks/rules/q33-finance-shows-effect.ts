import { inAnyLanguage } from '../../vocabulary/vocabularies';
import { fold } from '../../vocabulary/fold';
import { splitSentences } from '../../proposal/text/sentences';
import { noEffectClaims, type NoEffectClaim } from '../claims/no-effect';
import type { AnyHalf } from '../../i18n/rule-words';
import type { KindOf } from '../../i18n/rule-codes';
import type { Observation, Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import type { Subject } from '../subject';

/** Lines of a budget that stand for energy, building or vehicles, folded. */
const lines = inAnyLanguage(({ findings }) => findings.expenditure);
const denied = inAnyLanguage(({ findings }) => findings.noExpenditure);
/** "It is a finance paper" says who writes it, not why nothing is affected. */
const finance = inAnyLanguage(({ findings }) => findings.moneyOnly);
const longest = 20_000;

/** Q33: the budget shows energy, building or vehicles, the assessment says none; or "finance paper" is the reason. */
export const financeShowsEffect: Rule<'Q33'> = {
  code: 'Q33',
  name: 'finance-shows-effect',
  severity: 'hint',
  half: 'both',
  check: (subject) => {
    const none = noEffectClaims(subject);
    const [first] = none;
    if (!first) return [];
    if (finance.test(fold(first.reason))) {
      const half =
        none.length > 1 && first.passage.path === 'notRelevant.reason' ? 'both' : first.half;
      return [finding('finance-no-reason', half, first, first.reason, first.passage.paragraph)];
    }
    const climate = none.find(({ half }) => half === 'climate');
    const budgetLines = climate ? inBudget(climate, subject) : [];
    // What title and decision show already is said by Q04.
    return budgetLines.length > 0 && subject.relevance().climate.level === 'high'
      ? []
      : budgetLines;
  },
};

function inBudget(none: NoEffectClaim, { proposal }: Subject): Observation<'Q33'>[] {
  for (const { role, text, paragraph } of proposal.sections) {
    if (role !== 'finance') continue;
    const line = splitSentences(text.slice(0, longest)).find((sentence) => {
      const folded = fold(sentence);
      return lines.test(folded) && !denied.test(folded);
    });
    if (line !== undefined) {
      return [finding('finance-shows-effect', 'climate', none, line, paragraph)];
    }
  }
  return [];
}

function finding(
  kind: KindOf<'Q33'>,
  half: AnyHalf,
  { passage }: NoEffectClaim,
  words: string,
  paragraph: number,
): Observation<'Q33'> {
  return {
    kind,
    half,
    about: passage.about,
    paragraph,
    excerpt: excerptOf(words),
    path: passage.path,
  };
}
