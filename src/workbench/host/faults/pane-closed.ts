import type { Fault, FaultSetting } from './fault';

/** The person closes the pane: from this trip on nothing is sent, and nothing comes back. */
export function paneClosed({ at = 1 }: FaultSetting): Fault {
  return { fate: (trip) => (trip.number >= at ? 'unanswered' : null) };
}
