import { readdir } from 'node:fs';
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isOtherTextFile, isWordFile, textFiles } from '../../docx/file-names';
import { cliMessagesFor, type Language } from '../../i18n/messages';
import { visible } from '../../report/format/control-characters';
import type { Io } from '../command';
import { required } from '../options';
import { Problem } from '../problem';

/** What paths lead to. */
interface FoundDocuments {
  /** Documents, and folders that could not be looked into: they are reported like a file that cannot be read. */
  files: string[];
  /** Word's lock files, which are skipped. */
  lockFiles: string[];
  /** Texts in formats that are not read. */
  otherTexts: string[];
}

/**
 * The files that paths stand for: a file is itself, a folder is every Word file in and below it, a pattern is
 * every one that it matches. A path that leads to nothing is kept, so that its absence is reported.
 * Sorted within each path, each file once. Links are not followed out of a folder.
 */
async function findDocuments(cwd: string, paths: readonly string[]): Promise<FoundDocuments> {
  const found = new Set<string>();
  for (const path of paths) for (const file of await documentsAt(cwd, path)) found.add(file);
  const isLock = (file: string) => /(?:^|[\\/])~\$[^\\/]*$/.test(file);
  const all = [...found];
  // What was named explicitly is examined, so that it is reported for what it is.
  const named = new Set(paths);
  const files: string[] = [];
  const lockFiles: string[] = [];
  const otherTexts: string[] = [];
  for (const file of all) {
    if (named.has(file)) files.push(file);
    else if (isLock(file)) lockFiles.push(file);
    else if (isOtherTextFile(file)) otherTexts.push(file);
    else files.push(file);
  }
  return { files, lockFiles, otherTexts };
}

async function documentsAt(cwd: string, path: string): Promise<string[]> {
  const kind = await kindOf(resolve(cwd, path));
  if (kind === 'file') return [path];
  if (kind === 'folder') {
    const folder = path.replace(/[\\/]+$/, '');
    const inside = await search(`**/${textFiles}`, resolve(cwd, path));
    return inside.map((name) =>
      folder === '' ? `/${name}` : folder === '.' ? name : `${folder}/${name}`,
    );
  }
  const pattern = path.replaceAll('\\', '/');
  if (!isDynamicPattern(pattern)) return [path];
  const found = await search(pattern, cwd);
  return found.length === 0 ? [path] : found;
}

/** The texts that a pattern matches, and the folders below that could not be looked into. */
async function search(pattern: string, cwd: string): Promise<string[]> {
  const unreachable: string[] = [];
  const names = await glob(pattern, {
    cwd,
    expandDirectories: false,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    onlyFiles: true,
    dot: false,
    fs: { readdir: notingFailures((folder) => unreachable.push(slashed(relative(cwd, folder)))) },
  });
  const texts = names.filter((name) => isWordFile(name) || isOtherTextFile(name));
  return [...texts, ...unreachable].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
}

/** `readdir`, which also names the folders that it could not list; the search itself passes them over. */
function notingFailures(note: (folder: string) => void): typeof readdir {
  type Given = [folder: string, options: object, done: (error: unknown, entries: unknown) => void];
  return new Proxy(readdir, {
    apply(original, self, [folder, options, done]: Given) {
      const noted: typeof done = (error, entries) => {
        if (error !== null) note(folder);
        done(error, entries);
      };
      return Reflect.apply(original, self, [folder, options, noted]) as unknown;
    },
  });
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/**
 * The documents that a command was given; reports skipped lock files and texts in other formats; having none at all is a `Problem`.
 */
export async function namedDocuments(
  io: Io,
  paths: readonly string[],
  language: Language,
): Promise<string[]> {
  required('PATH', paths[0]);
  const { files, lockFiles, otherTexts } = await findDocuments(io.cwd, paths);
  const { cli } = cliMessagesFor(language);
  if (lockFiles.length > 0) io.err(`${cli.lockFiles(lockFiles.length)}\n`);
  if (otherTexts.length > 0) io.err(listed(cli.otherTexts(otherTexts.length), otherTexts));
  if (files.length === 0) throw new Problem(({ cli }) => cli.nothingFound(paths.join(', ')));
  return files;
}

function listed(sentence: string, names: readonly string[]): string {
  return [sentence, ...names.map((name) => `  ${visible(name)}`), ''].join('\n');
}
