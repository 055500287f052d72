import type { Language } from '../i18n/messages';
import type { Io } from './io';

/** 0 all well, 1 something to complete or to review, 2 something could not be read or written. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command with the arguments behind its name. `language` is null unless it was asked for. */
export type Command = (
  args: readonly string[],
  io: Io,
  language: { screen: Language; asked: Language | null },
) => Promise<ExitCode>;
