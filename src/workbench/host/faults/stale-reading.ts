import type { Fault, FaultSetting } from './fault';
import { takePicture, type Picture } from './body-copy';

/**
 * The read after the writing trip `at` still shows the document from before it (office-js #3284). Without
 * `at` it is the first trip that writes.
 */
export function staleReading({ at: wanted }: FaultSetting): Fault {
  let at = wanted ?? Infinity;
  let former: Picture | null = null;
  let present: (() => void) | null = null;
  return {
    before(trip, { world }) {
      if (trip.common) return;
      if (wanted === undefined && at === Infinity && trip.writes) at = trip.number;
      if (trip.number === at && trip.writes) former = takePicture(world);
      else if (former && !trip.writes) {
        present = former.restore();
        former = null;
      }
    },
    after() {
      present?.();
      present = null;
    },
  };
}
