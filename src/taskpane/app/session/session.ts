import { withAlwaysAskedGroups } from '../../../assessment/low-income';
import type { Adoption } from '../../../checks/adoption/adoption';
import { DocumentError } from '../../../document/errors';
import { openProposal } from '../../../statement/use-cases/open-proposal';
import type { HostFacts } from '../../../word/host/host-facts';
import type { ProbeResult } from '../../../word/probe/run';
import type { StepResult } from '../../screens/self-test/run';
import type { SampleWords } from '../../screens/self-test/steps';
import type { Page } from '../pages';
import type { Store } from '../store';
import { createChecking, type Checking } from './checking';
import type { Environment } from './environment';
import { createOperations } from './operations';
import { createStoring, type Storing } from './storing';
import { createWriting, type Writing } from './writing';

/** A place of the document as it was last read: a paragraph by its index, or a control by its tag. */
export type ShownPlace = { paragraph: number } | { tag: string };

/** What a person can do in the pane. Nothing here throws: failures land in the state. */
export interface Session
  extends Storing, Writing, Omit<Checking, 'read' | 'changedSinceCheck' | 'textWhenChecked'> {
  /** Today's date where the person is, "2026-11-23". */
  today: () => string;
  /** What the host program says about itself. */
  host: () => HostFacts;
  open: () => Promise<void>;
  go: (page: Page) => Promise<void>;
  /**
   * Shows edits made in the document meanwhile, silently: asks whether it changed, and reads it only then.
   * Waits for a pause in typing before each, so that no key has to wait for Word. Writes nothing.
   */
  refresh: (untilTypingPauses?: () => Promise<void>) => Promise<void>;
  /** Adopts the text of a hand-written section into the answers; the document is not touched yet. */
  adopt: (adoption: Adoption) => Promise<void>;
  reveal: (place: ShownPlace) => Promise<void>;
  /** Tries reading and writing on a document that holds nothing; each step is reported as it ends. */
  selfTest: (words: SampleWords, report: (result: StepResult) => void) => Promise<void>;
  /** Asks Word how it behaves, in a document that holds nothing; each answer is reported as it comes. */
  probe: (report: (result: ProbeResult) => void) => Promise<void>;
  chooseProfile: (id: string) => void;
  /** Agrees to replace stored answers that cannot be read. */
  replaceStored: () => Promise<void>;
  /** Repeats what failed last. */
  retry: () => Promise<void>;
}

/** Connects the state with the document: one operation at a time, in order. */
export function createSession(store: Store, environment: Environment): Session {
  const { port, profiles } = environment;
  const operations = createOperations(store, environment);
  const { run, reread } = operations;
  const storing = createStoring(store, environment, operations);
  const checks = createChecking(store, environment, operations);
  const { read: readChecked, changedSinceCheck, textWhenChecked, ...checking } = checks;
  const open = () => run('open', reread);

  async function hasChanged(): Promise<boolean> {
    const { opened, asked, page } = store.get();
    if (!opened || asked) return false;
    return page === 'check' ? changedSinceCheck() : port.changedSince(opened.snapshot);
  }

  /** Shows what was edited in the document while the person was in it. */
  async function showChanges(): Promise<void> {
    const { opened: before, asked, page } = store.get();
    if (!before || asked) return;
    if (page === 'check') {
      const checked = await readChecked();
      if (!same(checked, store.get().checked)) store.dispatch({ type: 'checked', checked });
      return;
    }
    const opened = await openProposal(port, profiles);
    if (same(opened.snapshot, before.snapshot)) return;
    const { savedForm } = store.get();
    store.dispatch({ type: 'opened', opened, formAtStart: savedForm, choices: 'reset' });
  }

  /** Text of a paragraph in the reading that the page shows. */
  function textShown(paragraph: number): string {
    const { page, opened } = store.get();
    const text =
      page === 'check' ? textWhenChecked(paragraph) : opened?.snapshot.paragraphs[paragraph]?.text;
    return text ?? '';
  }

  return {
    ...storing,
    ...checking,
    ...createWriting(store, environment, operations),
    retry: operations.retry,
    open,

    today: () => localDate(environment.now()),
    host: environment.host,

    async refresh(untilTypingPauses = () => Promise.resolve()) {
      await untilTypingPauses();
      if (!(await operations.runQuietly(hasChanged))) return;
      await untilTypingPauses();
      await operations.runQuietly(showChanges);
    },

    async go(page) {
      store.dispatch({ type: 'went', page });
      await storing.save();
      if (page === 'check') await checking.check();
      else if (showsDocument(page) || !store.get().opened) await open();
    },

    async adopt(adoption) {
      const { withAdoption } = await import('../../../checks/adoption/adoption');
      const { form } = store.get();
      if (!form) return;
      const answers = withAdoption(form.answers, adoption);
      store.dispatch({ type: 'adopted', adopted: adoption, answers });
    },

    reveal: (place) =>
      run('reveal', async () => {
        await port.reveal('tag' in place ? place : { ...place, text: textShown(place.paragraph) });
        store.dispatch({ type: 'finished' });
      }),

    selfTest: (words, report) =>
      run('self-test', async () => {
        const profile = store.get().form?.profile;
        if (!profile) return;
        const { runSelfTest } = await import('../../screens/self-test/run');
        const { language, now, clock } = environment;
        await runSelfTest({ port, profile, language, words, now }, clock, report);
        await reread();
      }),

    probe: (report) =>
      run('self-test', async () => {
        const { snapshot } = await openProposal(port, profiles);
        const { isScratch } = await import('../../screens/self-test/scratch');
        if (!isScratch(snapshot)) throw new DocumentError('changed', 'this document is not empty');
        const text = snapshot.paragraphs
          .map((paragraph) => paragraph.text)
          .join('')
          .trim();
        await environment.probe(text, report);
        await reread();
      }),

    chooseProfile(id) {
      const { form } = store.get();
      const profile = profiles.find((candidate) => candidate.id === id);
      if (!form || !profile) return;
      const answers = withAlwaysAskedGroups(form.answers, profile.groups);
      store.dispatch({ type: 'profile-chosen', profile, answers });
    },

    async replaceStored() {
      store.dispatch({ type: 'replacing-stored-agreed' });
      await storing.save();
    },
  };
}

/** Pages about the document's state read it again: it may have been edited while the pane was open. */
function showsDocument(page: Page): boolean {
  return page === 'overview' || page === 'statement';
}

/** The calendar date of a moment where this machine is; in UTC it may still be yesterday. */
function localDate(moment: string): string {
  const date = new Date(moment);
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear())}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
