import { lowIncomeGroup } from '../../assessment/low-income';
import { equityHeard } from '../claims/equity-heard';
import type { Rule } from '../rule';
import { decisionText } from '../subject/decision-text';
import { excerptOf } from '../subject/excerpt';
import { costRiseIn } from '../vocabulary/cost-rise';
import { groupsNamed } from '../vocabulary/groups';
import { saysLowIncome } from '../vocabulary/social';

/** Q21: residents pay more, and nothing is said of people on low incomes. */
export const lowIncomeUnmentioned: Rule<'Q21'> = {
  code: 'Q21',
  name: 'low-income-unmentioned',
  severity: 'warning',
  half: 'equity',
  check: (subject) => {
    const { proposal, profile, claims } = subject;
    const { answers, sentences, place } = equityHeard(subject);
    if (!place) return [];
    const { language } = profile;
    const answered = (answers.social.costPerMonth ?? 0) > 0;
    const rise = costRiseIn(decisionText(proposal), proposal.language);
    if (!answered && rise === null) return [];
    const group = answers.groups.find((one) => one.group === lowIncomeGroup);
    if (group && (group.how !== '' || group.effect !== null)) return [];
    if (answers.social.relief.trim() !== '') return [];
    const said = (one: string) =>
      saysLowIncome(one, language) || groupsNamed(one, profile).includes(lowIncomeGroup);
    // A reason why nothing is relevant can speak of them as well.
    if ([...sentences, ...claims.said.map(({ text }) => text.slice(0, 5000))].some(said)) return [];
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
