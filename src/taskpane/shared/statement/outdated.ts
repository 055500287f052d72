import { fingerprintOf } from '../../../proposal/fingerprint';
import type { Opened } from '../../../statement/use-cases/opened';

/** Whether the decision text or an amount of money has changed since the statement was last written. */
export function isOutdated({ proposal, reading }: Pick<Opened, 'proposal' | 'reading'>): boolean {
  const then = reading.stored?.fingerprint;
  if (!then) return false;
  const now = fingerprintOf(proposal);
  const changed = (part: 'decision' | 'amounts') =>
    typeof then[part] === 'string' && typeof now[part] === 'string' && then[part] !== now[part];
  return changed('decision') || changed('amounts');
}
