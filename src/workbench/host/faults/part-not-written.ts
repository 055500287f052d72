import type { Fault } from './fault';

/** A custom XML part is said to be written, and is not there (office-js #5910). */
export function partNotWritten(): Fault {
  return { swallowsPart: () => true };
}
