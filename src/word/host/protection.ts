import { DocumentError } from '../../document/errors';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { runWord } from './run';

/** Custom property by which Office marks a document as final; not part of what `getOoxml` gives. */
const final = '_MarkAsFinal';

/**
 * Adds to a reading what Word itself says: that the document is open for reading only. A password to
 * change the file is no obstacle where the file is open: it was asked for.
 */
export function asOpened({ protection, ...snapshot }: Snapshot): Snapshot {
  const reason = isViewOnly() ? 'view-only' : protection;
  return reason === undefined || reason === 'protected-password'
    ? snapshot
    : { ...snapshot, protection: reason };
}

/** Word on the desktop may say that it can be written to although it cannot (office-js #5484). */
function isViewOnly(): boolean {
  return String(Office.context.document.mode) === 'readOnly';
}

/** What Word says only when it refuses, kept for the readings behind that. */
export interface RefusalMemory {
  /** Does something that Word may refuse; where it does, finds out why. Rejects with a `DocumentError`. */
  explained: <T>(work: () => Promise<T>) => Promise<T>;
  /** Adds to a reading that the document is marked as final, once that was met and as long as it is so. */
  remembered: (read: () => Promise<Snapshot>) => Promise<Snapshot>;
}

export function refusalMemory(): RefusalMemory {
  let final = false;
  return {
    async explained(work) {
      try {
        return await work();
      } catch (error) {
        const refused = error instanceof DocumentError && error.code === 'read-only';
        if (!refused) throw error;
        if (isViewOnly()) throw new DocumentError('view-only', error.detail, { cause: error });
        final = await isFinal();
        if (!final) throw error;
        throw new DocumentError('marked-final', error.detail, { cause: error });
      }
    },
    async remembered(read) {
      const snapshot = await read();
      // Asking costs a round trip, which only such a document has to pay.
      if (final && snapshot.protection === undefined) final = await isFinal();
      return final ? { protection: 'marked-final', ...snapshot } : snapshot;
    },
  };
}

async function isFinal(): Promise<boolean> {
  try {
    return await runWord(async (context) => {
      const mark = context.document.properties.customProperties.getItemOrNullObject(final);
      mark.load('value');
      await context.sync();
      return !mark.isNullObject && String(mark.value) === 'true';
    });
  } catch {
    return false;
  }
}
