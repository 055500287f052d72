import { DocumentError } from '../../document/errors';
import {
  messagesFor,
  nearestLanguage,
  type WorkbenchMessages,
  workbenchMessagesFor,
} from '../../i18n/messages';
import type { FaultSetting } from '../host/faults/fault';
import { createHost } from '../host/host';
import type { Host } from '../host/host';
import { setsOf } from '../host/versions';
import type { WordVersion } from '../host/versions';
import { loadSample } from './samples';
import type { Sample } from './samples';

/** Languages of Word's user interface that can be simulated. */
export const wordLanguages = ['de-DE', 'en-US'] as const;
export type WordLanguage = (typeof wordLanguages)[number];

/** Widths of the pane in CSS pixels: narrowest on a Mac, Windows, wide. */
export const paneWidths = [270, 320, 500] as const;
export type PaneWidth = (typeof paneWidths)[number];

/** What kind of Word is simulated besides its language, and what goes wrong in it. */
export interface SimulatedWord {
  version: WordVersion;
  fault: FaultSetting | null;
  /** Whether it opened the document for reading only, as in Protected View. */
  viewOnly: boolean;
}

/** The oldest Word that the add-in supports, in which nothing goes wrong. */
const oldestWord: SimulatedWord = { version: '1.3', fault: null, viewOnly: false };

/** The document, the simulated Word and what the page shows of them. */
interface WorkbenchState extends SimulatedWord {
  language: WordLanguage;
  paneWidth: PaneWidth;
  /** The open document; each opening makes a new host. */
  open: { name: string; host: Host } | null;
  /** The samples that can be chosen; empty until the list is there. */
  samples: Sample[];
  /** A sentence about what could not be done. */
  problem: string | null;
  /** Changes with every request of the add-in. */
  requests: number;
}

/** State of the page, for the screen and for the handle on `window`. */
export interface WorkbenchStore {
  readonly state: () => WorkbenchState;
  readonly subscribe: (listener: () => void) => () => void;
  messages(): WorkbenchMessages;
  /** Opens a document; one that cannot be opened leaves the other one open and says why. */
  openBytes(bytes: Uint8Array, name: string): boolean;
  /** Word in another language: the same document, reopened. */
  setLanguage(language: WordLanguage): void;
  /**
   * Word in another version: the same document, reopened, because office.js asks for the version only
   * once.
   */
  setVersion(version: WordVersion): void;
  /** The same document, reopened read-only or for writing. */
  setViewOnly(viewOnly: boolean): void;
  /** Another fault, from the next round trip on; its trips count from now. */
  setFault(fault: FaultSetting | null): void;
  /** The person presses a button of the add-in: a pane that a fault had closed is open again. */
  reopenPane(): void;
  setPaneWidth(width: PaneWidth): void;
  setSamples(samples: Sample[]): void;
  openSample(file: string): Promise<void>;
  say(problem: string | null): void;
  /** The add-in made a request, or the counters were reset. */
  requestsChanged(): void;
}

export function createStore(
  language: WordLanguage,
  paneWidth: PaneWidth,
  word: Partial<SimulatedWord> = {},
): WorkbenchStore {
  let state: WorkbenchState = {
    ...oldestWord,
    ...word,
    language,
    paneWidth,
    open: null,
    samples: [],
    problem: null,
    requests: 0,
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<WorkbenchState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const spoken = () => nearestLanguage(state.language);
  type Setting = Pick<WorkbenchState, 'language' | 'version' | 'viewOnly'>;
  const open = (bytes: Uint8Array, name: string, setting: Setting = state): boolean => {
    const { language, version, viewOnly } = setting;
    try {
      const host = createHost(bytes, {
        displayLanguage: language,
        requirementSets: setsOf(version),
        faults: faultsOf(state.fault),
        viewOnly,
      });
      set({ open: { name, host }, language, version, viewOnly, problem: null });
      return true;
    } catch (error) {
      const known = error instanceof DocumentError;
      if (!known) console.error(error);
      const code = known ? error.code : 'damaged';
      set({ problem: messagesFor(spoken()).errors[code](name, known ? error.detail : '') });
      return false;
    }
  };
  /** Another Word takes over the document as it stands. */
  const change = (changed: Partial<Setting>): void => {
    const setting = { ...state, ...changed };
    if (state.open === null) set(changed);
    else open(state.open.host.save(), state.open.name, setting);
  };
  const setFault = (fault: FaultSetting | null): void => {
    state.open?.host.faults.set(faultsOf(fault));
    set({ fault });
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    messages: () => workbenchMessagesFor(spoken()),
    openBytes: (bytes, name) => open(bytes, name),
    setLanguage(next) {
      if (next !== state.language) change({ language: next });
    },
    setVersion(next) {
      if (next !== state.version) change({ version: next });
    },
    setViewOnly(next) {
      if (next !== state.viewOnly) change({ viewOnly: next });
    },
    setFault,
    reopenPane() {
      if (state.open?.host.faults.silent === true) setFault(null);
    },
    setPaneWidth: (width) => set({ paneWidth: width }),
    setSamples: (samples) => set({ samples }),
    openSample: (file) =>
      loadSample(file).then(
        (bytes) => void open(bytes, file),
        () => set({ problem: workbenchMessagesFor(spoken()).sampleMissing(file) }),
      ),
    say: (problem) => set({ problem }),
    requestsChanged: () => set({ requests: state.requests + 1 }),
  };
}

function faultsOf(fault: FaultSetting | null): FaultSetting[] {
  return fault === null ? [] : [fault];
}
