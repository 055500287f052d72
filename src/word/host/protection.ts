import { DocumentError, type DocumentErrorCode } from '../../document/errors';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { runWord } from './run';

/** Custom property by which Office marks a document as final; `getOoxml` does not return it. */
const final = '_MarkAsFinal';

/**
 * Adds to a snapshot what Word itself says: that the document is open read-only. A password to modify is
 * no obstacle once the file is open, because Word has asked for it.
 */
export function withHostProtection({ protection, ...snapshot }: Snapshot): Snapshot {
  const reason = isViewOnly() ? 'view-only' : protection;
  return reason === undefined || reason === 'protected-password'
    ? snapshot
    : { ...snapshot, protection: reason };
}

/** Word on the desktop may report a read-only document as writable (office-js #5484). */
export function isViewOnly(): boolean {
  return String(Office.context.document.mode) === 'readOnly';
}

/** Errors behind which there may be a protection that Word does not name. */
const refusals = new Set<DocumentErrorCode>(['read-only', 'not-on-web']);

/** What Word says only when it refuses to write, kept for later snapshots. */
export interface RefusalReasons {
  /**
   * Does something that Word may refuse and, if it does, finds out why. Rejects with a `DocumentError`.
   */
  explainRefusal: <T>(work: () => Promise<T>) => Promise<T>;
  /** Adds to a snapshot that the document is marked as final, once known and as long as it is true. */
  withKnownProtection: (read: () => Promise<Snapshot>) => Promise<Snapshot>;
}

export function refusalReasons(): RefusalReasons {
  let final = false;
  return {
    async explainRefusal(work) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof DocumentError) || !refusals.has(error.code)) throw error;
        if (isViewOnly()) throw new DocumentError('view-only', error.detail, { cause: error });
        final = await isFinal();
        if (!final) throw error;
        throw new DocumentError('marked-final', error.detail, { cause: error });
      }
    },
    async withKnownProtection(read) {
      const snapshot = await read();
      // Asking costs a round trip, so only such a document is asked.
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
