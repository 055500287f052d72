import { DocumentError } from '../../../document/errors';
import { isProtection } from '../../../document/snapshot/protection';
import { removeData } from '../../../statement/use-cases/remove-data';
import { saveDraft } from '../../../statement/use-cases/save-draft';
import { isUnsaved } from '../state';
import type { Store } from '../store';
import type { Environment } from './environment';
import type { Operations } from './operations';

/** What can be done with what is stored in the document; nothing here throws. */
export interface Storing {
  /** Stores the answers when they changed; writes nothing else. */
  save: () => Promise<void>;
  /** Removes the stored data from the document for publication; the statement stays. */
  removeData: () => Promise<void>;
}

/**
 * Connects the answers with what is stored of them. Where the document takes no changes, the pages say
 * so and why, and saving is not an error each time.
 */
export function createStoring(
  store: Store,
  { port, now }: Environment,
  { run, reread }: Operations,
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
      store.dispatch({
        type: 'opened',
        opened: draft.opened,
        formAtStart: form,
        choices: 'kept',
      });
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
        store.dispatch({ type: 'opened', opened, formAtStart: form, choices: 'reset', result });
      }),
  };
}

/** Null for an error that means that the document cannot be changed; rethrows any other. */
function unlessProtected(error: unknown): null {
  if (error instanceof DocumentError && isProtection(error.code)) return null;
  throw error;
}
