import type { Limits } from '../docx/limits';
import type { Language } from '../i18n/messages';
import type { Profile } from '../profile/profile';

/** What work on files goes by; plain data, so that it can be handed to another thread. */
export interface FileSettings {
  /** Folder that relative paths start from. */
  cwd: string;
  profile: Profile | null;
  /** What one document may cost; the time of each begins with it. */
  limits: Limits;
  language: { screen: Language; asked: Language | null };
  /** Whether the files are compared with each other. */
  toCompare: boolean;
}
