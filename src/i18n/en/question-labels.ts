import type { questionLabels as german } from '../de/question-labels';

export const questionLabels: typeof german = {
  guidance: {
    why: 'Why we ask',
    good: 'Example of a good answer',
    poor: 'Example of an answer that lacks something',
    knows: 'Who usually knows',
  },
  stages: {
    meta: 'About this assessment',
    screening: 'Screening',
    climate: 'Climate',
    equity: 'Equity',
    balance: 'Balance and follow-up',
    'sign-off': 'Sign-off',
  },
  asked: {
    always: 'Always asked.',
    'in-programme':
      'Asked when the proposal belongs to the climate programme, or may belong to it.',
    'answered-no':
      'Asked when the text of the proposal speaks clearly against a “no” in the screening.',
    'half-closed': 'Asked when screening finds no effect on climate, on equity or on either.',
    'climate-open': 'Asked when screening finds an effect on the climate.',
    'equity-open': 'Asked when screening finds an effect on equity.',
    'climate-long': 'Asked in the long form when screening finds an effect on the climate.',
    'equity-long': 'Asked in the long form when screening finds an effect on equity.',
    long: 'Asked in the long form when screening finds an effect on climate or equity.',
    'both-long': 'Asked in the long form when screening finds an effect on climate and on equity.',
    'land-or-building':
      'Asked in the long form when buildings, traffic, land or exposure to the weather are concerned.',
    'with-amount': 'Asked in the long form when an amount is given or can be calculated.',
    'cost-changes': 'Asked in the long form when costs or rents may change.',
    'long-or-negative': 'Asked in the long form; in the short form when something gets worse.',
    'friendlier-exists': 'Asked when a more climate-friendly option exists.',
    'with-measure': 'Asked when a measure is named.',
    'sign-off-rule': 'Needed when the council’s rules require it; otherwise voluntary.',
    'by-profile': 'Not asked: it stands in the council’s profile.',
  },
  knows: {
    'drafting-unit': 'the team that drafts the proposal',
    'climate-team': 'climate team',
    'social-department': 'social services and equalities',
    finance: 'finance',
    'building-management': 'property services',
    procurement: 'procurement',
    planning: 'planning',
    'traffic-planning': 'transport planning',
    'green-and-water': 'environment, parks and drainage',
    'economic-development': 'economic development',
    statistics: 'research and statistics',
    'participation-office': 'community engagement',
    'council-office': 'council office',
  },
};
