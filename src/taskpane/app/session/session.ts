import { withAlwaysAskedGroups } from '../../../assessment/low-income';
import type { Adoption } from '../../../checks/adoption/adoption';
import type { Finding } from '../../../checks/finding';
import { DocumentError } from '../../../document/errors';
import { isProtection } from '../../../document/snapshot/protection';
import type { DocumentPort, RevealTarget } from '../../../document/port';
import type { Language } from '../../../i18n/messages';
import type { Profile } from '../../../profile/profile';
import { bareText } from '../../../statement/parse/statement-without-controls';
import { standingHeading } from '../../../statement/parse/current-heading';
import type { Outcome, WriteOptions } from '../../../statement/use-cases/content';
import { insertStatement } from '../../../statement/use-cases/insert-statement';
import { openProposal } from '../../../statement/use-cases/open-proposal';
import type { Opened } from '../../../statement/use-cases/opened';
import { removeStatement } from '../../../statement/use-cases/remove-statement';
import { updateStatement } from '../../../statement/use-cases/update-statement';
import type { HostFacts } from '../../../word/host/host-facts';
import { changedFields } from './changed-fields';
import { createChecking } from './check-session';
import { chosenPlace } from './chosen-place';
import { localDate } from './local-date';
import { createSelfTest, type SelfTest } from './self-test-session';
import { failureOf } from './failure-of';
import { mended } from './remove-duplicate-statements';
import type { Form, Operation, Result, Stands } from '../state';
import type { Page } from '../steps';
import type { Store } from '../store';
import { createStoring } from './storing';
import { adoptInto } from '../../shared/adoption/use-adoption';
import { whatStands } from './document-after-failure';

/** What the session needs of the world around it. */
export interface World {
  port: DocumentPort;
  profiles: readonly Profile[];
  /** The pane's own language. */
  language: Language;
  /** ISO date and time. */
  now: () => string;
  /** Milliseconds since some moment, for durations. */
  clock: () => number;
  /** What the program around the pane says of itself. */
  host: () => HostFacts;
}

/** What a person can do in the pane. Nothing here throws: failures land in the state. */
export interface Session {
  /** Today's date where the person is, "2026-11-23". */
  today: () => string;
  /** What the program around the pane says of itself. */
  host: () => HostFacts;
  open: () => Promise<void>;
  go: (page: Page) => Promise<void>;
  /** Reads the document quietly: what was edited there meanwhile shows. Writes nothing. */
  refresh: () => Promise<void>;
  /** Stores the answers when they changed; writes nothing else. */
  save: () => Promise<void>;
  insert: () => Promise<void>;
  /** Takes the text of a hand-written section into the answers; the document is not touched yet. */
  adopt: (adoption: Adoption) => Promise<void>;
  update: (options?: Pick<WriteOptions, 'discardTyped'>) => Promise<void>;
  remove: (options?: Pick<WriteOptions, 'discardTyped'>) => Promise<void>;
  /** Takes what is stored out of the document for publication; the statement stays. */
  removeData: () => Promise<void>;
  reveal: (target: RevealTarget) => Promise<void>;
  check: () => Promise<void>;
  /** Puts the text that a finding proposes into its field of the document. */
  fix: (finding: Finding) => Promise<void>;
  /** Remembers in the document why a finding is accepted; null takes that back. */
  accept: (finding: Finding, reason: string | null) => Promise<void>;
  /** Tries reading and writing on a document that holds nothing. */
  selfTest: SelfTest;
  chooseProfile: (id: string) => void;
  /** Agrees that stored answers that cannot be read are replaced. */
  replaceStored: () => Promise<void>;
  /** Leaves one of several statements; no text is lost. */
  mend: () => Promise<void>;
  /** Does again what failed last. */
  retry: () => Promise<void>;
}

type Writing = 'insert' | 'update' | 'remove';
type Done = Extract<Outcome, { kind: 'done' }>;

/** Connects the state with the document: one operation after the other, in the order asked for. */
export function createSession(store: Store, world: World): Session {
  const { port } = world;
  let last: Promise<void> = Promise.resolve();
  let again = (): Promise<void> => Promise.resolve();

  /** Queues an operation; its failure becomes a message and does not stop the next one. */
  function run(
    operation: Operation,
    task: () => Promise<void>,
    stands: () => Promise<Stands | null> = () => Promise.resolve(null),
  ): Promise<void> {
    last = last.then(async () => {
      store.dispatch({ type: 'begun', operation });
      try {
        await task();
      } catch (error) {
        again = () => run(operation, task, stands);
        const failure = { ...failureOf(operation, error), stands: await stands() };
        if (isProtection(failure.code) && failure.stands === null) await reread().catch(ignored);
        store.dispatch({ type: 'failed', failure });
      }
    });
    return last;
  }

  /** Reads the document; what was typed in the pane since the last saving stays on top of it. */
  async function reread(): Promise<void> {
    const opened = await openProposal(port, world.profiles);
    const { savedForm } = store.get();
    store.dispatch({ type: 'opened', opened, taken: savedForm, choices: 'reset' });
  }

  /** What is in the document after a failure, or null when that cannot be read either. */
  async function statementStands(operation?: Operation): Promise<Stands | null> {
    const before = store.get().opened?.reading;
    try {
      await reread();
    } catch {
      return null;
    }
    return whatStands(before, store.get(), operation === 'remove');
  }

  /** Queues a writing. Where the document changed since it was read, it is read again, once. */
  function write(
    operation: Writing,
    task: (opened: Opened, form: Form, options: WriteOptions) => Promise<void>,
  ): Promise<void> {
    const attempt = async () => {
      const { opened, form, resolutions, replaceStored } = store.get();
      if (!opened || !form) return;
      const replacing = replaceStored ? { replaceUnreadableStored: true } : {};
      await task(opened, form, { resolutions, ...replacing });
    };
    const twice = async () => {
      try {
        await attempt();
      } catch (error) {
        if (!(error instanceof DocumentError) || error.code !== 'changed') throw error;
        await reread();
        store.dispatch({ type: 'begun', operation });
        await attempt();
      }
    };
    return run(operation, twice, () => statementStands(operation));
  }

  /** Takes in what a use case answered. */
  function take(
    operation: Writing,
    taken: Form,
    outcome: Outcome,
    result: (done: Done) => Result,
  ): void {
    if (outcome.kind === 'ask') {
      const { conflicts, lost } = outcome;
      store.dispatch({ type: 'asked', asked: { operation, conflicts, lost } });
    } else if (outcome.kind === 'impossible') {
      store.dispatch({ type: 'finished', result: outcome });
    } else if (outcome.stored) {
      const { opened } = outcome;
      const done = result(outcome);
      store.dispatch({ type: 'opened', opened, taken, choices: 'reset', result: done });
    } else {
      store.dispatch({ type: 'not-stored', opened: outcome.opened, result: result(outcome) });
    }
  }

  const { save, removeData } = createStoring(store, world, run, reread);

  const checking = createChecking(store, world, run, () => statementStands());
  const { check } = checking;

  const open = () => run('open', reread);

  /** A person who comes back from the document asked for nothing: no progress, no message. */
  async function lookAgain(): Promise<void> {
    const { opened, asked, page } = store.get();
    if (!opened || asked) return;
    if (page === 'check') {
      const checked = await checking.now();
      if (!same(checked, store.get().checked)) store.dispatch({ type: 'checked', checked });
      return;
    }
    const now = await openProposal(port, world.profiles);
    if (same(now.snapshot, opened.snapshot)) return;
    const { savedForm } = store.get();
    store.dispatch({ type: 'opened', opened: now, taken: savedForm, choices: 'reset' });
  }

  return {
    open,
    save,
    removeData,
    check,
    fix: checking.fix,
    accept: checking.accept,

    today: () => localDate(world.now()),
    host: world.host,
    selfTest: createSelfTest(store, world, run, reread),

    refresh() {
      // What fails here is said when something is asked for.
      last = last.then(lookAgain).catch(() => undefined);
      return last;
    },

    async go(page) {
      store.dispatch({ type: 'went', page });
      await save();
      if (page === 'check') await check();
      else if (showsDocument(page) || !store.get().opened) await open();
    },

    insert: () =>
      write('insert', async (opened, form, options) => {
        const where = await chosenPlace(opened, form, store.get());
        const all = { ...options, ...where };
        const outcome = await insertStatement(port, opened, form, world.now(), all);
        take('insert', form, outcome, ({ opened: after, kept, stored }) => ({
          kind: 'inserted',
          heading: standingHeading(after.reading) ?? form.profile.heading,
          place: where.adoptedSection || bareText(opened)?.adoptedSection ? null : where.place,
          before: opened,
          kept: kept.length,
          stored,
        }));
      }),

    adopt: (adoption) => adoptInto(store, adoption),

    update: (chosen = {}) =>
      write('update', async (opened, form, options) => {
        const all = { ...options, ...chosen };
        const outcome = await updateStatement(port, opened, form, world.now(), all);
        take('update', form, outcome, (done) => ({
          kind: 'updated',
          changed: changedFields(opened.reading.fields, done.opened.reading.fields).length,
          kept: done.kept.length,
          stored: done.stored,
        }));
      }),

    remove: (chosen = {}) =>
      write('remove', async (opened, form, options) => {
        const all = { ...options, ...chosen };
        const outcome = await removeStatement(port, opened, form, world.now(), all);
        take('remove', form, outcome, ({ kept, stored }) => ({
          kind: 'removed',
          kept: kept.length,
          stored,
        }));
      }),

    mend: () =>
      write('update', async (opened) => store.dispatch(await mended(port, opened, store.get()))),

    reveal: (target) =>
      run('reveal', async () => {
        await port.reveal(target);
        store.dispatch({ type: 'finished' });
      }),

    chooseProfile(id) {
      const { form } = store.get();
      const profile = world.profiles.find((candidate) => candidate.id === id);
      if (!form || !profile) return;
      const answers = withAlwaysAskedGroups(form.answers, profile.groups);
      store.dispatch({ type: 'profile-chosen', profile, answers });
    },

    async replaceStored() {
      store.dispatch({ type: 'replacing-stored-agreed' });
      await save();
    },

    retry: () => again(),
  };
}

/** Pages that say how the document stands read it anew: it may have been edited while the pane was open. */
function showsDocument(page: Page): boolean {
  return page === 'overview' || page === 'statement';
}

function ignored(): void {
  // What cannot be read now is said when something is asked for.
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
