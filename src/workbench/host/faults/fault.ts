import type { Json } from '../protocol';
import type { Behaviour } from '../behaviour';
import type { DocumentModel } from '../document-model';

/** A fault as data: which one, and where it strikes. */
export interface FaultSetting {
  kind: FaultKind;
  /** Round trip at which it strikes, 1 for the first since it was set. Faults that always hold ignore it. */
  at?: number;
  /** How much of the writing is done by then, from 0 to 1; for faults in the middle of it. */
  share?: number;
  /** How long a slow answer takes. */
  milliseconds?: number;
}

/** One exchange with the add-in: a batch of the rich API, or a call of the common API. */
export interface RoundTrip {
  /** 1 for the first. What office.js sends for itself does not count. */
  number: number;
  /** Whether something in the document is to be changed. */
  writes: boolean;
  common: boolean;
}

/**
 * The fate of a trip. `lost`: carried out, but an error comes back; `unsent`: an error comes back and
 * nothing was done; `unanswered`: nothing was done and nothing ever comes back, nor to any later one;
 * `swallowed`: the same, but only for this one.
 */
export type Fate = 'lost' | 'unsent' | 'unanswered' | 'swallowed';

/** The open document, as faults can access it. */
export interface FaultyDocument {
  model: DocumentModel;
}

/** Behaviour of a Word in which something goes wrong. All members are optional. */
export interface Fault {
  /** What this Word does differently all the time. */
  behaves?: Partial<Behaviour>;
  fate?(trip: RoundTrip): Fate | null;
  /** Delay of a trip in milliseconds. */
  delay?(trip: RoundTrip): number;
  before?(trip: RoundTrip, document: FaultyDocument): void;
  /** Error code with which a member refuses, or null. */
  refuse?(trip: RoundTrip, member: string, args: readonly Json[]): string | null;
  /** Before one writing step of a batch; `done` of `total` are over. Throw `HostError` to stop there. */
  step?(trip: RoundTrip, done: number, total: number, document: FaultyDocument): void;
  after?(trip: RoundTrip, document: FaultyDocument): void;
  /** Whether a custom XML part is reported as added although it is not. */
  swallowsPart?(trip: RoundTrip): boolean;
}

/** Every fault that can be set; the file of each says what happens. */
export type FaultKind =
  | 'error-in-batch'
  | 'request-lost'
  | 'answer-lost'
  | 'slow-answer'
  | 'never-answered'
  | 'pane-closed'
  | 'replace-refused'
  | 'not-allowed'
  | 'looks-refused'
  | 'break-becomes-paragraph'
  | 'paragraph-left'
  | 'part-of-cell-refused'
  | 'cell-controls-refused'
  | 'table-controls-unlisted'
  | 'surplus-paragraph'
  | 'last-style-lost'
  | 'part-not-written'
  | 'stale-reading'
  | 'changed-control-ids'
  | 'foreign-style-names'
  | 'paragraphs-hidden'
  | 'tracking-untold'
  | 'parts-left-out'
  | 'word-on-the-web'
  | 'deletions-in-text'
  | 'undone-by-person'
  | 'second-statement'
  | 'typing-beside'
  | 'typing-inside';
