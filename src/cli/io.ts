import type { WorkOnFiles } from './file-work';
import type { Terminal } from './progress-bar';

/** What the command line needs of the world; tests give their own. */
export interface Io {
  /** Folder that relative paths start from. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  out: (text: string) => void;
  err: (text: string) => void;
  /** ISO date and time. */
  now: () => string;
  /** Where progress may be drawn; nothing where output is read by a program. */
  terminal?: Terminal;
  /** Works on files in this many threads; absent where there are none. */
  inThreads?: (count: number) => WorkOnFiles;
}
