import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { isSystemError } from './read-bytes';
import { Problem } from '../problem';
import { holder, isRunning, lockName, temporaryName } from './temporary-file';

const lockSchema = z.object({ host: z.string(), pid: z.number(), file: z.string() });

/** Milliseconds after which an empty lock must stem from a run that was killed while writing it. */
const unwritten = 10_000;

/**
 * Runs work while no other process of this program replaces the same file. The lock of a process that has
 * ended is taken over; `file` is the name that the person used.
 */
export async function withLock<T>(path: string, file: string, work: () => Promise<T>): Promise<T> {
  const lock = lockName(path);
  if (!(await take(lock, path))) {
    const old = await readFile(lock, 'utf8').catch(() => '');
    if (!(await isLeftOver(lock, old)) || !(await takeOver(lock, path, old))) {
      throw new Problem(({ cli }) => cli.inUse(file, basename(lock)));
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/**
 * Creates the lock atomically; false where it exists. It appears with its content, so that even an
 * interrupted run leaves a lock that names its owner.
 */
async function take(lock: string, path: string): Promise<boolean> {
  const text = `${JSON.stringify({ ...holder, file: basename(path) })}\n`;
  const beside = temporaryName(path);
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await link(beside, lock).catch(async (error: unknown) => {
      if (isTaken(error)) throw error;
      // Some network and memory-stick file systems have no links.
      await writeFile(lock, text, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

function isTaken(error: unknown): boolean {
  return isSystemError(error) && error.code === 'EEXIST';
}

async function isLeftOver(lock: string, text: string): Promise<boolean> {
  const known = lockSchema.safeParse(parsed(text));
  if (known.success) return !isRunning(known.data);
  const about = await stat(lock).catch(() => null);
  return about === null || Date.now() - about.mtimeMs > unwritten;
}

/**
 * Moves a lock away and checks that it is the one that was examined: another process may have been
 * quicker.
 */
async function takeOver(lock: string, path: string, old: string): Promise<boolean> {
  const aside = temporaryName(path);
  const moved = await rename(lock, aside).then(
    () => true,
    () => false,
  );
  if (moved) {
    const judged = (await readFile(aside, 'utf8')) === old;
    if (!judged) await link(aside, lock).catch(() => undefined);
    await rm(aside, { force: true });
    if (!judged) return false;
  }
  return take(lock, path);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
