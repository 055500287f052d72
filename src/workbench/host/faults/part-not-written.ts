import type { Fault } from './fault';

/** A custom XML part is reported as written, but is not there (office-js #5910). */
export function partNotWritten(): Fault {
  return { swallowsPart: () => true };
}
