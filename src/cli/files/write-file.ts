import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isSystemError } from './read-bytes';
import { Problem } from '../problem';
import { isSameFile, targetOf, type WriteTarget } from './write-target';
import { removeLeftOvers, temporaryName } from './temporary-file';

/**
 * Writes a file so that a crash at any moment leaves either the old content or the new (decision 0012).
 * `inputs` are never overwritten, whatever name leads to them.
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
  await withWritingProblem(file, async () => {
    const target = await targetOf(cwd, file);
    await removeLeftOvers(target.path, Date.now());
    await replaceAtomically(target, bytes);
  });
}

/** Does something with a file; turns an error of the system into a `Problem`. */
export async function withWritingProblem<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { code } = error;
    throw new Problem(({ cli }) => cli.notWritten(file, code));
  }
}

/**
 * Writes and syncs a file beside the target, then renames it, which is atomic. The mode stays, and so
 * does the owner where we may set it. `ready` is called just before the rename and can refuse. The
 * remains of an interrupted run belong to `owner`, the file that the next run writes.
 */
export async function replaceAtomically(
  { path, existing }: WriteTarget,
  bytes: Uint8Array,
  ready: () => Promise<void> = () => Promise.resolve(),
  owner = path,
): Promise<void> {
  const beside = temporaryName(owner);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      if (existing) {
        await handle.chown(existing.uid, existing.gid).catch(() => undefined);
        await handle.chmod(existing.mode);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await ready();
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Syncs the new name to disk too; Windows and some network folders do not support that. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file is complete either way.
  }
}
