/** What the add-in asked of the host since the last reset. */
export interface Counters {
  /** Round trips of the rich API that carry more than the release of references. */
  requests: number;
  /** Round trips that only release references; Word.run sends one when it ends. */
  releases: number;
  /** Calls of the common API for custom XML parts. */
  commonCalls: number;
  /** Characters of JSON or XML sent by the add-in. */
  up: number;
  /** Characters sent back. */
  down: number;
}

export function newCounters(): Counters {
  return { requests: 0, releases: 0, commonCalls: 0, up: 0, down: 0 };
}
