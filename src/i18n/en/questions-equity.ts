import type {
  equityQuestions as german,
  equityAnswers as germanEquity,
} from '../de/questions-equity';

export const equityQuestions: typeof german = {
  Q1: {
    question: 'Which groups have benefits or burdens, how strong, and through what?',
    why: '“Affected” alone does not help. Only how it comes about shows what can be done. People on low incomes are always asked about.',
    good: 'Low-income households: burden, strong. The monthly permit costs £10 more, and few homes in the area have a garage.',
    poor: '“Everyone gains equally.” It does not say through what, or whether it holds for people without a car or savings.',
  },
  Q2: {
    question: 'In which areas or neighbourhoods does the proposal have an effect?',
    why: 'In some areas poverty, noise and heat come together. A burden weighs more there, and a benefit counts for more.',
    good: 'Station Quarter and Harbour ward; both are among the areas with high child poverty (needs assessment 2025).',
    poor: '“Borough-wide.” It does not say where the effect is strongest.',
  },
  Q3: {
    question: 'Can everyone reach, use and afford what is offered?',
    why: 'A long way, a barrier or the price is enough for a service not to reach some people.',
    good: 'Bus stop 200 m away; step-free entrance, form also in easy read; admission £3, free for people on benefits.',
    poor: '“Accessible.” The way there and the price are missing, and for whom barriers remain.',
  },
  Q4: {
    question: 'Which chances of work, training or orders arise, and for whom?',
    why: 'People and firms in the area should gain from the change of the town as well.',
    good: 'The tender is split into three lots so that smaller firms can bid; two apprenticeships are planned.',
    poor: '“Good for the economy.” It does not say which firms or people are meant.',
  },
  Q5: {
    question: 'Who was involved before the decision, and what changed because of it?',
    why: 'Involving people counts while something can still be changed. It also matters who was not reached, and why.',
    good: 'Before the decision: two meetings with residents in May, 60 people. Result: two more disabled bays. Not reached: shift workers; a survey is planned.',
    poor: '“The public was informed.” It does not say who had a say and what came of it.',
  },
  Q6: {
    question: 'What changes for a household per month, and who gets relief?',
    why: 'An amount per household is easier to judge than a sum in the council’s budget.',
    good: '£10 more per month and vehicle (draft schedule of charges); £3 more for households on means-tested benefits.',
    poor: '“A moderate rise.” The amount is missing, and who pays less.',
  },
  Q7: {
    question: 'Who pays, and who gains?',
    why: 'Often those who pay are not those who gain: tenants and owners, people with and without a car, today and later.',
    good: 'Households with a car but no space of their own pay; everyone who walks, cycles or takes the bus gains, because the pavement is cleared.',
    poor: '“The general public.” It does not say who carries more and who gets more out of it.',
  },
  Q8: {
    question: 'What adds up: with other decisions, or for people with several disadvantages?',
    why: 'Several small burdens together can be too much, above all for people who already have several disadvantages.',
    good: 'Nursery and waste charges rise in the same year; for single parents in Harbour ward it comes to about £20 a month together (fees reports 2026).',
    poor: '“Not known.” It does not say whether finance or social services were asked.',
  },
  Q9: {
    question: 'What are the statements about social effects based on?',
    why: 'With evidence, people can talk about what to do instead of whether it is true.',
    good: 'Needs assessment 2025, chapter 3; feedback from the debt advice service, March 2026.',
    poor: '“Experience.” It does not say whose, and from when.',
  },
  Q10: {
    question: 'How does the proposal affect equity as a whole, and why?',
    why: 'The overall rating sums up what holds for the groups. Effects in both directions are “mixed”, not “none”.',
    good: 'Mixed: more space and quiet for about 900 residents (population data 2025), but higher costs for people on low incomes who depend on a car.',
    poor: '“Positive”, without a word on the group that pays more. The burden is missing.',
  },
};

export const equityAnswers: typeof germanEquity = {
  'groups.<id>.effect': 'Benefit or burden',
  'groups.<id>.strength': 'Strength',
  'groups.<id>.how': 'Through what',
  'social.districts': 'Areas concerned',
  'social.geographic': 'Distance and travel',
  'social.barriers': 'Barriers',
  'social.affordability': 'Affordability',
  'social.opportunity': 'Work, training and local firms',
  'participation.timing': 'When people were involved',
  'participation.who': 'Who was involved, and how',
  'participation.changed': 'What changed because of it',
  'participation.planned': 'What is still planned',
  'participation.barriers': 'What keeps people from taking part',
  'social.costPerMonth': 'Change per household and month',
  'social.relief': 'Relief for people on low incomes',
  'social.payers': 'Who pays, who gains',
  'social.cumulative': 'Effects together with other decisions',
  'social.evidence': 'Evidence',
  'equity.rating': 'Rating of equity',
  'equity.amount': 'Extent of the effect on equity',
  'equity.reason': 'Reason for the rating of equity',
};
