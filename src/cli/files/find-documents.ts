import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { cliMessagesFor, type Language } from '../../i18n/messages';
import type { Io } from '../command';
import { required } from '../options';
import { Problem } from '../problem';

/** What paths lead to: documents, and Word's lock files, which are skipped. */
interface FoundDocuments {
  files: string[];
  lockFiles: string[];
}

/**
 * The files that paths stand for: a file is itself, a folder is every .docx in and below it, a pattern is
 * every .docx that it matches. A path that leads to nothing is kept, so that its absence is reported.
 * Sorted within each path, each file once. Links are not followed out of a folder.
 */
async function findDocuments(cwd: string, paths: readonly string[]): Promise<FoundDocuments> {
  const found = new Set<string>();
  for (const path of paths) for (const file of await documentsAt(cwd, path)) found.add(file);
  const isLock = (file: string) => /(?:^|[\\/])~\$[^\\/]*$/.test(file);
  const all = [...found];
  // A lock file that was named explicitly is examined, so that it is reported as one.
  const named = new Set(paths);
  return {
    files: all.filter((file) => !isLock(file) || named.has(file)),
    lockFiles: all.filter((file) => isLock(file) && !named.has(file)),
  };
}

async function documentsAt(cwd: string, path: string): Promise<string[]> {
  const kind = await kindOf(resolve(cwd, path));
  if (kind === 'file') return [path];
  if (kind === 'folder') {
    const folder = path.replace(/[\\/]+$/, '');
    const inside = await search('**/*.docx', resolve(cwd, path));
    return inside.map((name) =>
      folder === '' ? `/${name}` : folder === '.' ? name : `${folder}/${name}`,
    );
  }
  const pattern = path.replaceAll('\\', '/');
  if (!isDynamicPattern(pattern)) return [path];
  const found = await search(pattern, cwd);
  const documents = found.filter((name) => name.toLowerCase().endsWith('.docx'));
  return documents.length === 0 ? [path] : documents;
}

async function search(pattern: string, cwd: string): Promise<string[]> {
  const names = await glob(pattern, {
    cwd,
    expandDirectories: false,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    onlyFiles: true,
    dot: false,
  });
  return names.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/**
 * The documents that a command was given; reports skipped lock files; having none at all is a `Problem`.
 */
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
