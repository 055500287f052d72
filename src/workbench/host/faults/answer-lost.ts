import type { Fault, FaultSetting } from './fault';

/** Everything is done, but the answer gets lost: the add-in only receives an error. */
export function answerLost({ at = 1 }: FaultSetting): Fault {
  return { fate: (trip) => (trip.number === at ? 'lost' : null) };
}
