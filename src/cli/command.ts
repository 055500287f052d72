import type { Language } from '../i18n/messages';
import type { WorkOnFiles } from './threads/file-work';
import type { Terminal } from './progress-bar';

/** 0 success, 1 something to complete or review, 2 something could not be read or written. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command with the arguments after its name. `language` is null unless it was asked for. */
export type Command = (
  args: readonly string[],
  io: Io,
  language: { screen: Language; asked: Language | null },
) => Promise<ExitCode>;

/** What the command line needs of its environment; tests pass their own. */
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
  /** Works on files in this many threads; absent where threads are not available. */
  threadPool?: (count: number) => WorkOnFiles;
}
