import { DocumentError } from '../../../document/errors';
import { isProtection } from '../../../document/snapshot/protection';
import { removeData } from '../../../statement/use-cases/remove-data';
import { saveDraft } from '../../../statement/use-cases/save-draft';
import type { World } from './session';
import { isUnsaved, type Operation } from '../state';
import type { Store } from '../store';

/** What can be done with what is stored in the document; nothing here throws. */
export interface Storing {
  save: () => Promise<void>;
  removeData: () => Promise<void>;
}

/**
 * Connects the answers with what is stored of them. `run` queues an operation, `reread` reads the document:
 * where it takes no changes, the pages say so and why, and saving is not an error each time.
 */
export function createStoring(
  store: Store,
  { port, now }: World,
  run: (operation: Operation, task: () => Promise<void>) => Promise<void>,
  reread: () => Promise<void>,
): Storing {
  const finished = () => store.dispatch({ type: 'finished' });
  const saving = async () => {
    const { opened, form, replaceStored } = store.get();
    if (!opened || !form || !isUnsaved(store.get())) {
      finished();
      return;
    }
    const replacing = replaceStored ? { replaceUnreadableStored: true } : {};
    const draft = await saveDraft(port, opened, form, now(), replacing).catch(unlessProtected);
    if (!draft) {
      await reread();
      store.dispatch({ type: 'draft', refused: true });
      finished();
      return;
    }
    store.dispatch({ type: 'draft', refused: false });
    if (draft.saved) {
      store.dispatch({ type: 'opened', opened: draft.opened, taken: form, choices: 'kept' });
    } else finished();
  };
  return {
    async save() {
      if (isUnsaved(store.get())) await run('save', saving);
    },

    removeData: () =>
      run('removeData', async () => {
        const { opened: before, form } = store.get();
        if (!before) return;
        const opened = await removeData(port, before);
        const stands = opened.reading.root !== null;
        const result = { kind: 'data-removed', stands } as const;
        store.dispatch({ type: 'opened', opened, taken: form, choices: 'reset', result });
      }),
  };
}

/** Null for an error that says that the document takes no changes; any other one is thrown again. */
function unlessProtected(error: unknown): null {
  if (error instanceof DocumentError && isProtection(error.code)) return null;
  throw error;
}
