/** What the add-in asked of the host since the last reset. */
export interface Counters {
  /** Round trips of the rich API that the add-in asked for. */
  requests: number;
  /** Round trips that office.js makes for itself: one when it starts, one when a run ends. */
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
