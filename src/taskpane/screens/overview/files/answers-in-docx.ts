import type { Assessment } from '../../../../assessment/assessment';
import { openDocx } from '../../../../docx/port';
import type { Profile } from '../../../../profile/profile';
import { interpretSnapshot } from '../../../../statement/use-cases/opened';

export interface InDocx {
  answers: Assessment;
  form: 'long' | 'short';
  /** Id of the profile that it was assessed with. */
  profile: string;
  problem: 'damaged' | 'newer' | null;
}

/**
 * The assessment of a .docx: its stored answers with what was edited in its statement. Loaded only when
 * somebody asks for it, because it brings the reader of .docx with it.
 *
 * @throws DocumentError when it is not a readable .docx.
 */
export async function answersInDocx(
  bytes: Uint8Array,
  profiles: readonly Profile[],
): Promise<InDocx> {
  const { answers, form, profile, reading } = interpretSnapshot(
    await openDocx(bytes).read(),
    profiles,
  );
  return { answers, form, profile: profile.id, problem: reading.storedProblem };
}
