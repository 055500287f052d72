import { cliMessagesFor, type Language } from '../i18n/messages';
import { findDocuments } from './find-documents';
import type { Io } from './io';
import { required } from './options';
import { Problem } from './problem';

/** The documents that a command was given; lock files that were passed over are told, none at all is a problem. */
export async function namedDocuments(
  io: Io,
  paths: readonly string[],
  language: Language,
): Promise<string[]> {
  required('PATH', paths[0]);
  const { files, lockFiles } = await findDocuments(io.cwd, paths);
  if (lockFiles.length > 0) io.err(`${cliMessagesFor(language).cli.lockFiles(lockFiles.length)}\n`);
  if (files.length === 0) throw new Problem(({ cli }) => cli.nothingFound(paths.join(', ')));
  return files;
}
