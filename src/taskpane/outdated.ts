import type { Opened } from '../statement/use-cases/opened';

/** Whether the decision text has changed since the statement was last written. */
export function isOutdated({ proposal, reading }: Pick<Opened, 'proposal' | 'reading'>): boolean {
  const then = reading.stored?.fingerprint?.decision;
  const now = proposal.fingerprint.decision;
  return typeof then === 'string' && now !== null && then !== now;
}
