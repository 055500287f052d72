import { assessmentVersion } from '../../assessment/assessment';
import { catalogueVersion } from '../../assessment/catalogue';
import type { DocumentPort } from '../../document/port';
import type { Profile } from '../../profile/profile';
import type { Stored } from '../store/stored';
import { encodeStored } from '../store/stored-part';
import type { Content, WriteOptions } from './content';
import { interpretSnapshot, type Opened } from './opened';

/** What is stored besides the answers. */
export type WrittenRecord = Pick<Stored, 'written' | 'paragraphs' | 'fingerprint'>;

/**
 * Writes the stored part and returns the proposal as it is now known. A part that is damaged or of
 * a newer version is left untouched unless the person agreed to replace it; then `stored` is false.
 */
export async function storeAnswers(
  port: DocumentPort,
  opened: Opened,
  content: Content,
  record: WrittenRecord,
  now: string,
  options: WriteOptions = {},
): Promise<{ opened: Opened; stored: boolean }> {
  const profile = content.profile ?? opened.profile;
  const untouchable = opened.reading.storedProblem !== null && !options.replaceUnreadableStored;
  if (untouchable) return { opened: reopened(opened, profile), stored: false };
  const xml = encodeStored({
    schema: assessmentVersion,
    profile: { id: profile.id, version: profile.version },
    catalogue: catalogueVersion,
    factors: content.answers.climate.activities.length > 0 ? profile.factors.set : '',
    form: content.form,
    savedAt: now,
    answers: content.answers,
    ...record,
    proposal: record.written ? identity(opened) : null,
  });
  await port.store(xml);
  const snapshot = { ...opened.snapshot, stored: [{ id: '', xml }] };
  return { opened: reopened({ ...opened, snapshot }, profile), stored: true };
}

/** Identifies the statement's proposal, in case it is copied to another document. */
function identity({ proposal: { title, reference } }: Opened): Stored['proposal'] {
  return { title, reference };
}

/** The same document interpreted again with what is now stored in it, without a round trip. */
function reopened({ snapshot }: Opened, profile: Profile): Opened {
  return interpretSnapshot(snapshot, [profile], profile.id);
}
