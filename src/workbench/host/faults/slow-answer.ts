import type { Fault, FaultSetting } from './fault';

/** Milliseconds that a slow answer takes longer; for a person to notice it, and for a test to bear it. */
const slow = 400;

/** One answer takes its time, as on Word for the web in a long document (office-js #2311, #6024). */
export function slowAnswer({ at = 1 }: FaultSetting): Fault {
  return { delay: (trip) => (trip.number === at ? slow : 0) };
}
