import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isSystemError } from './read-bytes';
import { Problem } from '../problem';
import { isSameFile, targetOf, type WriteTarget } from './write-target';
import { removeLeftOvers, temporaryName } from './temporary-file';

/**
 * Writes a file so that a crash at any moment leaves either the old content or the new (decision
 * 0012). `inputs` are never written, under whatever name they come.
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

/** Does something with a file; where the system refuses, it becomes a sentence. */
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
 * Writes beside the target, onto the disk, then renames: a file system does that as a whole or not at
 * all. Rights stay as they were; so does the owner, where we may set it. `ready` is called last before the
 * renaming and can refuse. What is left when this is cut off belongs to `owner`, the file that the next
 * run writes.
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

/** Puts the new name onto the disk too; Windows and some network folders do not offer that. */
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
