import type { DocumentPort } from '../../../document/port';
import type { Language } from '../../../i18n/messages';
import type { Profile } from '../../../profile/profile';
import type { ProbeResult } from '../../../word/probe/run';
import type { HostFacts } from '../../../word/host/host-facts';

/** What a session needs of the world around it. */
export interface Environment {
  port: DocumentPort;
  profiles: readonly Profile[];
  /** The pane's own language. */
  language: Language;
  /** ISO date and time. */
  now: () => string;
  /** Milliseconds since some moment, for durations. */
  clock: () => number;
  /**
   * Asks Word the questions of the probe in the open document, which it empties for each and leaves with
   * `text`; `report` hears of each result. Rejects with a `DocumentError`.
   */
  probe: (text: string, report: (result: ProbeResult) => void) => Promise<readonly ProbeResult[]>;
  /** What the host program says about itself. */
  host: () => HostFacts;
}
