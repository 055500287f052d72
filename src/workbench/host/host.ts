import { openPackage, type Package } from '../../docx/package/package';
import { defaultLimits } from '../../docx/limits';
import { readWriting } from '../../docx/read/snapshot';
import { dispatchId } from './common-api';
import { newCounters, type Counters } from './counters';
import { customXmlParts, type CustomXmlParts } from './custom-xml-parts';
import { answerBatch, writingSteps, type Guard } from './engine';
import type { Fate, FaultSetting } from './faults/fault';
import { Injector } from './faults/injector';
import { HostError } from './host-error';
import { document } from './objects/document';
import { References } from './references';
import { answerCommon, type CommonAnswer } from './common-api';
import { actionType, type Batch, type BatchAnswer } from './protocol';
import { requireVersion, setsOf } from './versions';
import { createDocumentModel } from './document-model';

/** What kind of Word this is. */
export interface HostOptions {
  /** Language of Word's user interface as a BCP 47 tag; styles are named in it. Default "de-DE". */
  displayLanguage?: string;
  /** Requirement sets that this Word claims ("WordApi": "1.3"). */
  requirementSets?: Record<string, string>;
  /** Milliseconds before each answer. */
  latency?: number;
  /** Whether the document is open for reading only, as in Protected View. */
  viewOnly?: boolean;
  /** Members that fail, with the error code: `{'Body.GetOoxml': 'GeneralException'}`. */
  failing?: Record<string, string>;
  /** What goes wrong in this Word. */
  faults?: readonly FaultSetting[];
}

/** A .docx open as in Word: one live tree that both the add-in and the person change. */
export interface Host {
  readonly package: Package;
  readonly options: Required<HostOptions>;
  readonly counters: Counters;
  resetCounters(): void;
  /** Requests for members that this host lacks, as "Object.Member"; never ignored silently. */
  readonly missing: string[];
  /** Objects that the add-in still holds. */
  readonly referenceCount: number;
  /** What goes wrong in this Word; trips count from when it was set. */
  readonly faults: Pick<Injector, 'set' | 'count' | 'writing' | 'silent'>;
  /**
   * A message of the add-in has arrived; returns its fate. The work is then done in `carryOut`, unless
   * the message gets lost.
   */
  arrives(id: number, json: string): Arrival;
  /** Handles one round trip of the rich API; takes and returns JSON. */
  batch(json: string): string;
  /** Handles one call of the common API. Throws `HostError`. */
  common(id: number, params: unknown[]): CommonAnswer;
  /** Values of `Office.context.document.settings`. */
  readonly settings: Map<string, string>;
  /** Index of the paragraph with the cursor. */
  readonly selection: number;
  /** Puts the cursor into a paragraph, as a click does. Notifies nobody. */
  select(paragraph: number): void;
  /**
   * Reports that the tree was changed by hand; marks the main part as touched and notifies the listeners.
   */
  changed(): void;
  /**
   * Subscribes to every change of the document, from either side. Returns a function that unsubscribes.
   */
  onChange(listener: () => void): () => void;
  /** Subscribes to the add-in showing a paragraph. Returns a function that unsubscribes. */
  onReveal(listener: (paragraph: number) => void): () => void;
  /** The file as it stands. */
  save(): Uint8Array;
}

/** The fate of a message, and the delay of its answer in milliseconds. */
interface Arrival {
  fate: Fate | null;
  delay: number;
  carryOut<T>(work: () => T): T;
}

const defaults: Required<HostOptions> = {
  displayLanguage: 'de-DE',
  requirementSets: setsOf('1.3'),
  latency: 0,
  viewOnly: false,
  failing: {},
  faults: [],
};

/** Opens a .docx. Throws `DocumentError` for what cannot be opened. */
export function createHost(bytes: Uint8Array, options: HostOptions = {}): Host {
  const file = openPackage(bytes);
  const settled = { ...defaults, ...options };
  const changes = listeners<[]>();
  const reveals = listeners<[number]>();
  const model = createDocumentModel(file, settled.displayLanguage, {
    changed: () => (dirty = true),
    revealed: (paragraph) => reveals.tell(paragraph),
  });
  const root = document(model);
  const references = new References();
  const parts: CustomXmlParts = customXmlParts(file);
  const counters = newCounters();
  const missed: string[] = [];
  const injector = new Injector({ model }, settled.faults);
  let dirty = false;

  const protection = () => readWriting(file, defaultLimits.depth).protection;
  const locked = (): boolean => settled.viewOnly || protection() !== undefined;

  const settle = (): void => {
    if (!dirty) return;
    dirty = false;
    changes.tell();
  };
  const note = (error: HostError): void => {
    if (error.code === 'ApiNotFound' && error.because !== 'newer') missed.push(error.location);
  };
  const guard: Guard = {
    use(type, member, args) {
      requireVersion(settled.requirementSets, type, member);
      const code = settled.failing[`${type}.${member}`];
      if (code !== undefined) throw new HostError(code, `${member} failed.`, member);
      injector.use(`${type}.${member}`, args);
    },
    step() {
      if (locked()) throw new HostError('NotAllowed', 'This document cannot be changed.');
      injector.step();
    },
  };

  return {
    package: file,
    options: settled,
    counters,
    resetCounters: () => void Object.assign(counters, newCounters()),
    missing: missed,
    get referenceCount() {
      return references.count;
    },
    faults: injector,
    arrives(id, json) {
      const plain: Arrival = { fate: null, delay: 0, carryOut: (work) => work() };
      if (injector.silent) return { ...plain, fate: 'unanswered' };
      const common = id !== dispatchId.richApi;
      const batch = common ? null : (JSON.parse(json) as Batch);
      if (batch ? officeOwn(batch) : id < dispatchId.addPart) return plain;
      const changesParts = id === dispatchId.addPart || id === dispatchId.deletePart;
      const steps = batch ? writingSteps(batch) : Number(changesParts);
      const { fate, delay } = injector.begin(common, steps);
      return { fate, delay, carryOut: (work) => injector.carryOut(work) };
    },
    batch(json) {
      const batch = JSON.parse(json) as Batch;
      const answer = answerBatch(batch, root, references, guard, note);
      const text = JSON.stringify(answer satisfies BatchAnswer);
      counters[officeOwn(batch) ? 'officeOwn' : 'requests'] += 1;
      counters.up += json.length;
      counters.down += text.length;
      settle();
      return text;
    },
    common(id, params) {
      if (id >= dispatchId.addPart) counters.commonCalls += 1;
      counters.up += JSON.stringify(params).length;
      try {
        const writes = id === dispatchId.addPart || id === dispatchId.deletePart;
        if (writes && settled.viewOnly) throw new HostError('AccessDenied', 'Read-only.');
        const lost = id === dispatchId.addPart && injector.swallowsPart();
        const answer: CommonAnswer = lost
          ? { kind: 'part', id: lostPart }
          : answerCommon(id, params, parts);
        if (answer.kind === 'text') counters.down += answer.text.length;
        if (id === dispatchId.addPart || id === dispatchId.deletePart) changes.tell();
        return answer;
      } catch (error) {
        if (error instanceof HostError) note(error);
        throw error;
      }
    },
    settings: new Map(),
    get selection() {
      const selected = model.selected();
      return selected ? model.paragraphs().indexOf(selected) : 0;
    },
    select(paragraph) {
      const element = model.paragraphs()[paragraph];
      if (element) model.putCursor(element);
    },
    changed() {
      model.changed();
      settle();
    },
    onChange: changes.add,
    onReveal: reveals.add,
    save: () => file.save(),
  };
}

/** Id of a part that is reported as added but is not there. */
const lostPart = '{00000000-0000-0000-0000-000000000000}';

/**
 * What office.js sends by itself: that it is listening and, at the end of a run, which objects it
 * releases.
 */
const ownCalls = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

function officeOwn({ Actions }: Batch): boolean {
  const others = Actions.filter(({ ActionType }) => ActionType !== actionType.instantiate);
  return others.length > 0 && others.every(({ Name }) => ownCalls.has(Name));
}

interface Listeners<A extends unknown[]> {
  add: (listener: (...args: A) => void) => () => void;
  tell: (...args: A) => void;
}

function listeners<A extends unknown[]>(): Listeners<A> {
  const all = new Set<(...args: A) => void>();
  return {
    add(listener) {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell: (...args) => all.forEach((listener) => listener(...args)),
  };
}
