import type { Fault, FaultSetting } from './fault';

/** A request does not get through: nothing is done, and an error comes back. */
export function requestLost({ at = 1 }: FaultSetting): Fault {
  return { fate: (trip) => (trip.number === at ? 'unsent' : null) };
}
