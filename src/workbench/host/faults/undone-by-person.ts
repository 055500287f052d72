import type { Fault, FaultSetting } from './fault';
import { takePicture, type Picture } from './body-copy';

/**
 * The person presses Ctrl+Z between the writing trip `at` and what follows it. `share` is how much stays:
 * 0 undoes all that the trip wrote, 0.5 the second half. Without `at` it is the first trip that writes.
 */
export function undoneByPerson({ at: wanted, share = 0 }: FaultSetting): Fault {
  let at = wanted ?? Infinity;
  let former: Picture | null = null;
  return {
    before(trip) {
      if (wanted === undefined && at === Infinity && trip.writes && !trip.common) at = trip.number;
      if (trip.number > at) former = null;
    },
    step(trip, done, total, { world }) {
      if (trip.number === at && done === Math.floor(share * total)) former = takePicture(world);
    },
    after(trip) {
      if (trip.number === at) former?.restore();
    },
  };
}
