import type { Fault, FaultSetting } from './fault';

/** Everything is done, but the answer gets lost: the add-in hears of an error only. */
export function answerLost({ at = 1 }: FaultSetting): Fault {
  return { fate: (trip) => (trip.number === at ? 'lost' : null) };
}
