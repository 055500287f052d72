import type { Finding } from '../../../checks/finding';
import type { WriteOptions } from '../../../statement/use-cases/content';
import type { Checked, Rechecked } from './checking';
import type { World } from './session';
import type { Operation, Stands } from '../state';
import type { Store } from '../store';

/** Queues an operation; its failure becomes a message. */
type Run = (
  operation: Operation,
  task: () => Promise<void>,
  stands?: () => Promise<Stands | null>,
) => Promise<void>;

/** What the page on checking can do; nothing here throws. */
export interface Checking {
  /** Reads and checks, and shows nothing of it. */
  now: () => Promise<Checked>;
  check: () => Promise<void>;
  fix: (finding: Finding) => Promise<void>;
  accept: (finding: Finding, reason: string | null) => Promise<void>;
}

/** The rules come when they are first asked for: whoever only writes needs none. */
const rules = () => import('./checking');

/** Connects the page on checking with the document. */
export function createChecking(
  store: Store,
  world: World,
  run: Run,
  stands: () => Promise<Stands | null>,
): Checking {
  const { port } = world;
  const now = async () => {
    const { checkDocument } = await rules();
    return checkDocument(await port.read(), world, store.get().opened?.profile.id);
  };

  /** Takes in a document that was written to. */
  async function take(
    kind: 'fixed' | 'accepted' | 'withdrawn',
    work: (choice: string | undefined, options: WriteOptions) => Promise<Rechecked | null>,
  ): Promise<void> {
    const { opened, replaceStored, savedForm } = store.get();
    const options = replaceStored ? { replaceUnreadableStored: true } : {};
    const done = await work(opened?.profile.id, options);
    if (!done) {
      store.dispatch({ type: 'checked', checked: await now(), result: { kind: 'not-fixed' } });
      return;
    }
    const { checked, stored } = done;
    store.dispatch({ type: 'opened', opened: done.opened, taken: savedForm, choices: 'kept' });
    store.dispatch({ type: 'checked', checked, result: { kind, stored } });
  }

  return {
    now,

    check: () =>
      run('check', async () => {
        store.dispatch({ type: 'checked', checked: await now() });
      }),

    fix: (finding) =>
      run(
        'update',
        () =>
          take('fixed', async (choice, options) =>
            (await rules()).fixInDocument(port, finding, world, world.now(), choice, options),
          ),
        stands,
      ),

    accept: (finding, reason) =>
      run('save', () =>
        take(reason === null ? 'withdrawn' : 'accepted', async (choice, options) =>
          (await rules()).acceptInDocument(
            port,
            finding,
            reason,
            world,
            world.now(),
            choice,
            options,
          ),
        ),
      ),
  };
}
