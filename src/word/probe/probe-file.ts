import type { HostFacts } from '../host/host-facts';
import type { ProbeResult } from './run';

/** What people send of their Word: about the program alone, nothing of any document. */
export interface ProbeFile {
  /** Version of this format. */
  probe: 1;
  /** Version of the add-in. */
  product: string;
  /** ISO date. */
  date: string;
  word: HostFacts;
  results: readonly ProbeResult[];
}
