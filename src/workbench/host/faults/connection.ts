import type { Fault, FaultSetting } from './fault';

/** A request does not get through: nothing is done, and an error comes back. */
export function requestLost({ at = 1 }: FaultSetting): Fault {
  return { fate: (trip) => (trip.number === at ? 'unsent' : null) };
}

/** Everything is done, but the answer gets lost: the add-in only receives an error. */
export function answerLost({ at = 1 }: FaultSetting): Fault {
  return { fate: (trip) => (trip.number === at ? 'lost' : null) };
}

/** One answer is slow, as on Word for the web in a long document (office-js #2311, #6024). */
export function slowAnswer({ at = 1, milliseconds = 3_000 }: FaultSetting): Fault {
  return { delay: (trip) => (trip.number === at ? milliseconds : 0) };
}

/** The person closes the pane: from this trip on nothing is sent, and nothing comes back. */
export function paneClosed({ at = 1 }: FaultSetting): Fault {
  return { fate: (trip) => (trip.number >= at ? 'unanswered' : null) };
}

/** One `sync` is never answered, and what it asks is not done (office-js #702, #719). */
export function neverAnswered({ at = 1 }: FaultSetting): Fault {
  return { fate: (trip) => (trip.number === at ? 'swallowed' : null) };
}
