import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { types } from 'node:util';
import { defaultLimits, exceeded } from '../../docx/limits';
import { Problem } from '../problem';

/** Windows has neither the flag nor such pipes. */
const nonBlocking = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/** Reads a whole document that is at most `limit` bytes long; a larger one is refused before it is read. */
export function readBytes(
  cwd: string,
  file: string,
  limit = defaultLimits.fileBytes,
): Promise<Uint8Array> {
  return readWithin(cwd, file, limit, () => exceeded('fileBytes', limit));
}

/**
 * Reads a whole file that is not a document, such as answers or a profile, with the same kind of limit.
 */
export function readPlainFile(cwd: string, file: string, limit: number): Promise<Uint8Array> {
  return readWithin(cwd, file, limit, () => new Problem(({ cli }) => cli.tooLong(file)));
}

async function readWithin(
  cwd: string,
  file: string,
  limit: number,
  tooLarge: () => Error,
): Promise<Uint8Array> {
  const path = resolve(cwd, file);
  try {
    // Opening a named pipe without a writer would wait for ever.
    const handle = await open(path, constants.O_RDONLY | nonBlocking);
    try {
      const about = await handle.stat();
      if (about.isDirectory()) throw new Problem(({ cli }) => cli.isFolder(file));
      // A pipe or a device has no length and may be endless.
      if (!about.isFile()) throw new Problem(({ cli }) => cli.noRegularFile(file));
      if (about.size > limit) throw tooLarge();
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

/** Whether an error comes from the operating system; its `code` says what happened. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  return types.isNativeError(error) && 'code' in error && 'syscall' in error;
}
