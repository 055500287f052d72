import { constants } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { types } from 'node:util';
import { DocumentError } from '../document/errors';
import { defaultLimits } from '../docx/limits';
import { Problem } from './problem';

/** Windows has no such flag, and no such pipes. */
const nonBlocking = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/** Reads a whole file that is at most `limit` bytes long; a larger one is refused before it is read. */
export async function readBytes(
  cwd: string,
  file: string,
  limit = defaultLimits.fileBytes,
): Promise<Uint8Array> {
  const path = resolve(cwd, file);
  try {
    // A named pipe without a writer would keep a plain opening waiting for ever.
    const handle = await open(path, constants.O_RDONLY | nonBlocking);
    try {
      const about = await handle.stat();
      if (about.isDirectory()) throw new Problem(({ cli }) => cli.isFolder(file));
      // A pipe or a device has no length and may never end.
      if (!about.isFile()) throw new Problem(({ cli }) => cli.noRegularFile(file));
      if (about.size > limit) throw new DocumentError('too-large', `file: ${about.size} bytes`);
      return new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw readingProblem(file, error);
  }
}

function readingProblem(file: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    return new Problem(({ cli }) => cli.notFound(file));
  }
  if (error.code === 'EISDIR') return new Problem(({ cli }) => cli.isFolder(file));
  return new Problem(({ cli }) => cli.noAccess(file, error.code));
}

/**
 * Writes a file so that a crash at any moment leaves either the old content or the new: beside it
 * first, onto the disk, then renamed. `inputs` are never written, under whatever name they come, nor
 * is a device or a pipe: the renaming would put a plain file in its place.
 */
export async function writeBytes(
  cwd: string,
  file: string,
  bytes: Uint8Array,
  inputs: readonly string[],
): Promise<void> {
  const path = resolve(cwd, file);
  for (const input of inputs) {
    if (await isSameFile(path, resolve(cwd, input))) {
      throw new Problem(({ cli }) => cli.sameFile(file));
    }
  }
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const kind = await kindOf(path);
    if (kind === 'folder') throw new Problem(({ cli }) => cli.isFolder(file));
    if (kind === 'special') throw new Problem(({ cli }) => cli.noRegularFile(file));
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    if (!isSystemError(error)) throw error;
    throw new Problem(({ cli }) => cli.notWritten(file, error.code));
  }
}

/** Whether two paths lead to one file, through links or another spelling too. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  try {
    if ((await realpath(one)) === (await realpath(other))) return true;
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return a.ino !== 0 && a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}

/** What stands at a path, links followed; `special` is a device, a pipe or a socket. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'special' | null> {
  try {
    const about = await stat(path);
    return about.isDirectory() ? 'folder' : about.isFile() ? 'file' : 'special';
  } catch {
    return null;
  }
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return types.isNativeError(error) && 'code' in error && 'syscall' in error;
}
