import { constants } from 'node:fs';
import { access, lstat, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../problem';

/** Where a file is really written to. */
export interface WriteTarget {
  path: string;
  /** Mode and owner of an existing file; null where there is none. */
  existing: { mode: number; uid: number; gid: number } | null;
}

/**
 * Follows links, so that their target is written and they stay links. Refuses a folder, a device or a
 * pipe (renaming would replace it with a regular file), a dangling link, and a write-protected file,
 * whose protection renaming would bypass.
 */
export async function targetOf(cwd: string, file: string): Promise<WriteTarget> {
  const path = await followed(resolve(cwd, file), file);
  const about = await stat(path).catch(() => null);
  if (!about) return { path, existing: null };
  if (about.isDirectory()) throw new Problem(({ cli }) => cli.isFolder(file));
  if (!about.isFile()) throw new Problem(({ cli }) => cli.noRegularFile(file));
  const writable = await access(path, constants.W_OK).then(
    () => (about.mode & 0o222) !== 0,
    () => false,
  );
  if (!writable) throw new Problem(({ cli }) => cli.writeProtected(file));
  return { path, existing: { mode: about.mode & 0o7777, uid: about.uid, gid: about.gid } };
}

async function followed(path: string, file: string): Promise<string> {
  const about = await lstat(path).catch(() => null);
  if (!about?.isSymbolicLink()) return path;
  return realpath(path).catch(() => {
    throw new Problem(({ cli }) => cli.brokenLink(file));
  });
}

/** Whether two paths lead to the same file, also through links or in another spelling. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  try {
    if ((await realpath(one)) === (await realpath(other))) return true;
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return a.ino !== 0 && a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}
