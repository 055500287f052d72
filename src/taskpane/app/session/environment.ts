import type { DocumentPort } from '../../../document/port';
import type { Language } from '../../../i18n/messages';
import type { Profile } from '../../../profile/profile';
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
  /** What the host program says about itself. */
  host: () => HostFacts;
}
