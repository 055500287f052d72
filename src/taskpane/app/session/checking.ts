import type { Finding } from '../../../checks/finding';
import type { Snapshot } from '../../../document/snapshot/snapshot';
import type { Store } from '../store';
import type { CheckedDocument, Rechecked, WriteTarget } from './check-document';
import type { Environment } from './environment';
import type { Operations } from './operations';

/** What the page on checking can do; nothing here throws but what says so. */
export interface Checking {
  /** Reads and checks without showing the result. Rejects. */
  read: () => Promise<CheckedDocument>;
  /** Whether the document may have changed since it was last checked; costs little. Rejects. */
  changedSinceCheck: () => Promise<boolean>;
  /** Text of a paragraph in the reading that was last checked. */
  textWhenChecked: (paragraph: number) => string | undefined;
  check: () => Promise<void>;
  /** Writes the text that a finding proposes into its field of the document. */
  fix: (finding: Finding) => Promise<void>;
  /** Stores in the document why a finding is accepted; null withdraws that. */
  accept: (finding: Finding, reason: string | null) => Promise<void>;
}

/** Loaded on first use: whoever only writes needs no rules. */
const rules = () => import('./check-document');

/** Connects the page on checking with the document. */
export function createChecking(
  store: Store,
  environment: Environment,
  { run, readBack }: Operations,
): Checking {
  const { port } = environment;
  /** The reading that was last checked. */
  let lastRead: Snapshot | null = null;

  const read = async () => {
    const { checkDocument } = await rules();
    lastRead = await port.read();
    return checkDocument(lastRead, environment, store.get().opened?.profile.id);
  };

  /** Writes to the document and shows it checked anew. */
  async function write(
    kind: 'fixed' | 'accepted' | 'withdrawn',
    task: (target: WriteTarget) => Promise<Rechecked | null>,
  ): Promise<void> {
    const { opened: before, replaceStored, savedForm } = store.get();
    const rechecked = await task({
      ...environment,
      now: environment.now(),
      chosenProfile: before?.profile.id,
      options: replaceStored ? { replaceUnreadableStored: true } : {},
    });
    if (!rechecked) {
      store.dispatch({ type: 'checked', checked: await read(), result: { kind: 'not-fixed' } });
      return;
    }
    const { opened, checked, stored } = rechecked;
    lastRead = opened.snapshot;
    store.dispatch({ type: 'opened', opened, formAtStart: savedForm, choices: 'kept' });
    store.dispatch({ type: 'checked', checked, result: { kind, stored } });
  }

  return {
    read,
    textWhenChecked: (paragraph) => lastRead?.paragraphs[paragraph]?.text,
    changedSinceCheck: () => (lastRead ? port.changedSince(lastRead) : Promise.resolve(true)),

    check: () =>
      run('check', async () => {
        store.dispatch({ type: 'checked', checked: await read() });
      }),

    fix: (finding) =>
      run(
        'update',
        () => write('fixed', async (target) => (await rules()).fixInDocument(finding, target)),
        () => readBack(),
      ),

    accept: (finding, reason) =>
      run('save', () =>
        write(reason === null ? 'withdrawn' : 'accepted', async (target) =>
          (await rules()).acceptInDocument(finding, reason, target),
        ),
      ),
  };
}
