import { readFlatOpc } from '../../docx/package/flat-opc';
import { readSnapshot } from '../../docx/read/snapshot';
import { DocumentError } from '../../document/errors';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { storedNamespace } from '../../statement/store/stored';
import { readStored, supportsStored } from '../write/custom-xml';
import { toDocumentError } from '../host/errors';
import { withHostProtection } from '../host/protection';
import { leftOutOf, withLeftOut } from './left-out-parts';
import { readByObjects } from './read-by-objects';
import { loadProperties, type LoadOptions } from './load-options';
import { tellsTracking } from './tracking';

/**
 * Reads the body in one round trip (docs/decisions/0004), which also loads whatever else is asked for; parts
 * that Word leaves out cost two more. A
 * Word that cannot return the document as OOXML (office-js #6059) is read through its objects in a second
 * round trip. `stored` stays empty.
 */
export async function readBody(
  context: Word.RequestContext,
  options: LoadOptions = {},
): Promise<Snapshot> {
  const { document } = context;
  const ooxml = document.body.getOoxml();
  const told = tellsTracking();
  if (told) document.load('changeTrackingMode');
  loadProperties(context, options);
  try {
    await context.sync();
  } catch (error) {
    const failure = toDocumentError(error);
    if (failure.code !== 'host') throw failure;
    return withHostProtection(await readByObjects(context, options));
  }
  const parts = readFlatOpc(answerOf(ooxml));
  const { tracking, ...read } = readSnapshot(parts, storedNamespace);
  const tracked = told ? document.changeTrackingMode !== 'Off' : tracking === true;
  const snapshot: Snapshot = { ...read, stored: [], ...(tracked ? { tracking: true } : {}) };
  const leftOut = leftOutOf(parts);
  return withHostProtection(
    leftOut.headers || leftOut.numbering
      ? await withLeftOut(context, snapshot, leftOut, options)
      : snapshot,
  );
}

/** Adds the stored parts to a snapshot of the body. A Word without custom XML has none. */
export async function withStored(snapshot: Snapshot): Promise<Snapshot> {
  if (!supportsStored()) return snapshot;
  try {
    return { ...snapshot, stored: await readStored() };
  } catch (error) {
    if (
      error instanceof DocumentError &&
      (error.code === 'read-only' || error.code === 'not-on-web')
    )
      return snapshot;
    throw error;
  }
}

/** The result of a call, available after the next round trip. */
export function answerOf(result: OfficeExtension.ClientResult<string>): string {
  return result.value;
}
