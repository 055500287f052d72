/** Requests of the add-in since the last reset. */
export interface Counters {
  /** Round trips of the rich API made by the add-in. */
  requests: number;
  /** Round trips that office.js makes by itself: one at its start, one at the end of each run. */
  officeOwn: number;
  /** Calls of the common API for custom XML parts. */
  commonCalls: number;
  /** Characters of JSON or XML sent by the add-in. */
  up: number;
  /** Characters sent back. */
  down: number;
}

export function newCounters(): Counters {
  return { requests: 0, officeOwn: 0, commonCalls: 0, up: 0, down: 0 };
}
