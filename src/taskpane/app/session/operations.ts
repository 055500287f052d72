import { DocumentError } from '../../../document/errors';
import { isProtection } from '../../../document/snapshot/protection';
import { openProposal } from '../../../statement/use-cases/open-proposal';
import type { DocumentAfterFailure, Failure, Operation } from '../state';
import type { Store } from '../store';
import { documentAfterFailure } from './document-after-failure';
import type { Environment } from './environment';

/** Operations on the document, one after the other in the order asked for. Nothing here throws. */
export interface Operations {
  /**
   * Queues an operation and shows at once that it has begun. Its failure becomes a message and does not stop the next one; `readBack` says
   * what the document holds then.
   */
  run: (
    operation: Operation,
    task: () => Promise<void>,
    readBack?: () => Promise<DocumentAfterFailure | null>,
  ) => Promise<void>;
  /** Queues what nobody asked for: no progress, and no message when it fails but null. */
  runQuietly: <T>(task: () => Promise<T>) => Promise<T | null>;
  /** Repeats what failed last. */
  retry: () => Promise<void>;
  /** Reads the document; what was typed in the pane since the last save takes precedence. Rejects. */
  reread: () => Promise<void>;
  /** What is in the document after a failed writing, or null when that cannot be read either. */
  readBack: (operation?: Operation) => Promise<DocumentAfterFailure | null>;
}

/** The operations of a session, with their queue. */
export function createOperations(store: Store, environment: Environment): Operations {
  let queue: Promise<void> = Promise.resolve();
  let retryLast = (): Promise<void> => Promise.resolve();

  const run: Operations['run'] = (operation, task, readBackAfter = () => Promise.resolve(null)) => {
    // At once, though a reading that nobody asked for may still be under way.
    if (store.get().busy === null) store.dispatch({ type: 'begun', operation });
    queue = queue.then(async () => {
      store.dispatch({ type: 'begun', operation });
      try {
        await task();
      } catch (error) {
        retryLast = () => run(operation, task, readBackAfter);
        const failure = { ...failureOf(operation, error), stands: await readBackAfter() };
        // A failure here is reported at the next request.
        if (isProtection(failure.code) && failure.stands === null) await reread().catch(() => null);
        store.dispatch({ type: 'failed', failure });
      }
    });
    return queue;
  };

  async function reread(): Promise<void> {
    const opened = await openProposal(environment.port, environment.profiles);
    const { savedForm } = store.get();
    store.dispatch({ type: 'opened', opened, formAtStart: savedForm, choices: 'reset' });
  }

  return {
    run,
    reread,
    retry: () => retryLast(),

    runQuietly(task) {
      const result = queue.then(task).catch(() => null);
      queue = result.then(() => undefined);
      return result;
    },

    async readBack(operation) {
      const before = store.get().opened?.reading;
      try {
        await reread();
      } catch {
        return null;
      }
      return documentAfterFailure(before, store.get(), operation === 'remove');
    },
  };
}

/** What an error says about an operation; any but a `DocumentError` is a bug. */
function failureOf(operation: Operation, error: unknown): Omit<Failure, 'stands'> {
  if (error instanceof DocumentError) return { operation, code: error.code, detail: error.detail };
  return { operation, code: null, detail: error instanceof Error ? error.message : String(error) };
}
