import type { Page } from '../../app/steps';

const pages: Record<string, Page> = {
  meta: 'overview',
  screening: 'screening',
  notRelevant: 'screening',
  mitigation: 'climate',
  adaptation: 'climate',
  climate: 'climate',
  equity: 'equity',
  groups: 'equity',
  social: 'equity',
  participation: 'equity',
  alternatives: 'balance',
  options: 'balance',
  coBenefits: 'balance',
  tensions: 'balance',
  measures: 'balance',
  indicator: 'balance',
  followUp: 'balance',
  responsible: 'balance',
  review: 'balance',
  signOff: 'review',
  accepted: 'check',
};

/** The page on which an answer is given, by its path ("mitigation.rating"). */
export function pageOf(path: string): Page {
  const [head = ''] = path.split('.');
  return Object.hasOwn(pages, head) ? (pages[head] ?? 'overview') : 'overview';
}
