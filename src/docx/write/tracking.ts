import { trackingIn, type Reviser, type Tracking } from '../../wordprocessingml/revisions/tracking';
import type { Package } from '../package/package';
import { readWriting } from '../read/snapshot';

/** Tracking for the main part; null where the document does not ask for it. */
export function trackingFor(pkg: Package, reviser: Reviser, depth: number): Tracking | null {
  return readWriting(pkg, depth).tracking ? trackingIn(pkg.tree(pkg.main), reviser) : null;
}
