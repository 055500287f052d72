import { DocumentError } from '../../document/errors';
import type { DocumentPort } from '../../document/port';
import { interpretSnapshot, type Opened } from './opened';

/**
 * Removes all stored data from the document, for publication: answers, calculation, accepted findings,
 * the record of what was written. The statement stays as it is, its controls included, so that it can
 * still be checked and updated. Rejects with a `DocumentError`, also where something is still stored
 * afterwards.
 */
export async function removeData(port: DocumentPort, { profile }: Opened): Promise<Opened> {
  await port.deleteStored();
  const snapshot = await port.read();
  if (snapshot.stored.length > 0) throw new DocumentError('not-verified', 'stored part');
  return interpretSnapshot(snapshot, [profile], profile.id);
}
