import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DocumentError } from '../../document/errors';
import { Problem } from '../problem';
import { withLock } from './lock';
import { targetOf, type WriteTarget } from './write-target';
import { removeLeftOvers } from './temporary-file';
import { replaceAtomically, withWritingProblem } from './write-file';

/** Most backups kept beside one file: "a.docx.bak", "a.docx.bak2" and so on. */
const mostBackups = 99;

/**
 * Changes a file in place. `change` has exclusive access: it reads the file and calls `replace` with the
 * old and the new content, which returns the name of the backup. Nothing is lost at any moment: see
 * decision 0012. Refuses a file that Word has open.
 */
export function changeInPlace<T>(
  cwd: string,
  file: string,
  change: (replace: (before: Uint8Array, after: Uint8Array) => Promise<string>) => Promise<T>,
): Promise<T> {
  return withWritingProblem(file, async () => {
    const target = await targetOf(cwd, file);
    if (!target.existing) throw new Problem(({ cli }) => cli.notFound(file));
    await refuseOpen(target.path, file);
    return withLock(target.path, file, () =>
      change((before, after) => replace(target, file, before, after)),
    );
  });
}

async function replace(
  target: WriteTarget,
  file: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<string> {
  await removeLeftOvers(target.path, Date.now());
  const backup = await keep(target, file, before);
  await replaceAtomically(target, after, async () => {
    // Somebody may have saved it in the meantime; their changes must not be lost.
    if (!(await readFile(target.path)).equals(before)) throw new DocumentError('changed', 'file');
  });
  return basename(backup);
}

/** Keeps the former content under the first free name; the same content is kept once. */
async function keep(target: WriteTarget, file: string, content: Uint8Array): Promise<string> {
  for (let number = 1; number <= mostBackups; number += 1) {
    const path = `${target.path}.bak${number === 1 ? '' : String(number)}`;
    const there = await readFile(path).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
    if (there?.equals(content)) return path;
    if (there) continue;
    await replaceAtomically({ path, existing: target.existing }, content, undefined, target.path);
    return path;
  }
  throw new Problem(({ cli }) => cli.tooManyBackups(file));
}

/**
 * Word keeps a file "~$name.docx" beside an open document; in longer names "~$" replaces the first two
 * letters.
 */
async function refuseOpen(path: string, file: string): Promise<void> {
  const name = basename(path);
  for (const owner of [0, 1, 2].map((left) => `~$${name.slice(left)}`)) {
    const there = await stat(join(dirname(path), owner)).catch(() => null);
    if (there) throw new Problem(({ cli }) => cli.openInWord(file, owner));
  }
}
