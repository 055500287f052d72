import type { Fault, FaultSetting } from './fault';

/** One answer is slow, as on Word for the web in a long document (office-js #2311, #6024). */
export function slowAnswer({ at = 1, milliseconds = 3_000 }: FaultSetting): Fault {
  return { delay: (trip) => (trip.number === at ? milliseconds : 0) };
}
