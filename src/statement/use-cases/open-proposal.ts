import type { DocumentPort } from '../../document/port';
import type { Profile } from '../../profile/profile';
import { interpretSnapshot, type Opened } from './opened';

export { interpretSnapshot };

/** Reads the document once and interprets it; nothing is written. Rejects with a `DocumentError`. */
export async function openProposal(
  port: DocumentPort,
  profiles: readonly Profile[],
  choice?: string,
): Promise<Opened> {
  return interpretSnapshot(await port.read(), profiles, choice);
}
