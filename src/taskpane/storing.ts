import { removeData } from '../statement/use-cases/remove-data';
import { saveDraft } from '../statement/use-cases/save-draft';
import type { World } from './session';
import { isUnsaved, type Operation } from './state';
import type { Store } from './store';
import { toldOnce } from './told-once';

/** What can be done with what is stored in the document; nothing here throws. */
export interface Storing {
  save: () => Promise<void>;
  removeData: () => Promise<void>;
}

/** Connects the answers with what is stored of them. `run` queues an operation. */
export function createStoring(
  store: Store,
  { port, now }: World,
  run: (operation: Operation, task: () => Promise<void>) => Promise<void>,
): Storing {
  const finished = () => store.dispatch({ type: 'finished' });
  const saving = toldOnce(finished)(async () => {
    const { opened, form, replaceStored } = store.get();
    if (!opened || !form || !isUnsaved(store.get())) {
      finished();
      return;
    }
    const replacing = replaceStored ? { replaceUnreadableStored: true } : {};
    const draft = await saveDraft(port, opened, form, now(), replacing);
    if (draft.saved) {
      store.dispatch({ type: 'opened', opened: draft.opened, taken: form, choices: 'kept' });
    } else finished();
  });
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
