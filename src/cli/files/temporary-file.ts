import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A day: older files of other computers stem from a run that was killed. */
const oldAge = 24 * 60 * 60 * 1000;

/** Prefix of our files beside a document; short enough for every file system. */
function prefix(path: string): string {
  return `.council-impact-${digest(basename(path))}`;
}

/** Distinguishes computers that share a folder. */
const host = digest(hostname());

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Name of the temporary file, in the same folder; identifies the writer. */
export function temporaryName(path: string): string {
  const unique = randomBytes(6).toString('hex');
  const name = `${prefix(path)}-${host}-${String(process.pid)}-${unique}.tmp`;
  return join(dirname(path), name);
}

/** Name of the file that stands beside a document while it is replaced. */
export function lockName(path: string): string {
  return join(dirname(path), `${prefix(path)}.lock`);
}

/** Who holds a lock, as recorded in its file. */
export const holder = { host, pid: process.pid };

/** Whether a process is still running; one on another computer is assumed to be. */
export function isRunning(other: { host: string; pid: number }): boolean {
  if (other.host !== host) return true;
  try {
    process.kill(other.pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it exists.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what killed runs for the same file left behind; failing to do so does no harm. */
export async function removeLeftOvers(path: string, now: number): Promise<void> {
  const folder = dirname(path);
  const start = `${prefix(path)}-`;
  try {
    for (const name of await readdir(folder)) {
      if (!name.startsWith(start) || !name.endsWith('.tmp')) continue;
      const [at = '', pid = ''] = name.slice(start.length).split('-');
      const left =
        at === host
          ? !isRunning({ host: at, pid: Number(pid) })
          : now - (await stat(join(folder, name))).mtimeMs > oldAge;
      if (left) await rm(join(folder, name), { force: true });
    }
  } catch {
    // Nothing depends on it.
  }
}
