import type { PageMessages } from './messages';
import type { ReportedFinding } from '../report/check/check-report';

/** Title of a rule, why it matters and what helps; null for a file that could not be read. */
export function ruleWords(
  rule: ReportedFinding['rule'],
  { batch, rules }: PageMessages,
): { title: string; why: string; instead: string } | null {
  if (rule === 'unreadable') return null;
  if (rule === 'repeated') return batch.shared;
  return rules[rule];
}
