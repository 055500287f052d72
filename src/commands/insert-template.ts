import { DocumentError } from '../document/errors';
import type { DocumentPort } from '../document/port';
import { builtInProfiles } from '../profile/built-in';
import type { Profile } from '../profile/profile';
import { insertTemplate as insert } from '../statement/use-cases/insert-template';
import { openProposal } from '../statement/use-cases/open-proposal';
import { statementTag } from '../document/tags';

/**
 * Inserts the empty statement of the profile for the document's language and shows it. An existing
 * statement is shown instead, and nothing is written.
 * @throws {DocumentError} when the document cannot be read or written.
 */
export async function insertTemplate(
  port: DocumentPort,
  profiles: readonly Profile[] = builtInProfiles,
): Promise<void> {
  try {
    await insertOnce(port, profiles);
  } catch (error) {
    // Somebody else wrote at the same moment; nothing of ours is in the document yet.
    if (!(error instanceof DocumentError && error.code === 'changed')) throw error;
    await insertOnce(port, profiles);
  }
  await port.reveal({ tag: statementTag });
}

async function insertOnce(port: DocumentPort, profiles: readonly Profile[]): Promise<void> {
  const { profile } = await openProposal(port, profiles);
  await insert(port, profile);
}
