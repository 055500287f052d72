import type { Profile } from '../../profile/profile';
import type { Outcome } from './outcome';

/** A file that was chosen, by its path below what was chosen: "sitzung/vorlage.docx". */
export interface Chosen {
  path: string;
  file: File;
}

/** What a thread is asked for. */
export interface Task {
  index: number;
  path: string;
  content: Blob;
  profile: Profile | null;
}

/** What it answers. */
export interface Answer {
  index: number;
  outcome: Outcome;
}
