import { lowIncomeGroup } from '../../assessment/low-income';
import { equityClaims } from '../claims/equity-claims';
import type { Rule } from '../rule';
import { textOfRole, titleAndDecision } from '../sources/title-and-decision';
import { excerptOf } from '../sources/excerpt';
import { costRiseIn, namesPrice } from '../recognition/cost-rise';
import { groupsNamed } from '../recognition/groups';
import { saysLowIncome } from '../recognition/mentions';

/** Q21: residents pay more, and nothing is said of people on low incomes. */
export const lowIncomeUnmentioned: Rule<'Q21'> = {
  code: 'Q21',
  name: 'low-income-unmentioned',
  severity: 'warning',
  half: 'equity',
  check: (subject) => {
    const { proposal, profile, claims } = subject;
    const { answers, sentences, place } = equityClaims(subject);
    if (!place) return [];
    const { language } = profile;
    const answered = (answers.social.costPerMonth ?? 0) > 0;
    const decided = titleAndDecision(proposal);
    const rise =
      costRiseIn(decided, proposal.language) ??
      // A decision that only refers to a table of tariffs leaves the figures to the reasons.
      (namesPrice(decided, proposal.language)
        ? costRiseIn(textOfRole(proposal, 'reasons'), proposal.language)
        : null);
    if (!answered && rise === null) return [];
    const group = answers.groups.find((one) => one.group === lowIncomeGroup);
    if (group && (group.how !== '' || group.effect !== null)) return [];
    if (answers.social.relief.trim() !== '') return [];
    const mentionsLowIncome = (one: string) =>
      saysLowIncome(one, language) || groupsNamed(one, profile).includes(lowIncomeGroup);
    // A reason why nothing is relevant can speak of them as well.
    if (
      [...sentences, ...claims.passages.map(({ text }) => text.slice(0, 5000))].some(
        mentionsLowIncome,
      )
    )
      return [];
    return [
      {
        kind: rise === null ? 'cost-answer-without-low-income' : 'cost-rise-without-low-income',
        about: place.about,
        paragraph: place.paragraph,
        excerpt: excerptOf(rise ?? ''),
        path: `groups.${lowIncomeGroup}`,
      },
    ];
  },
};
