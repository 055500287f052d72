import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A day: older files of other computers are left over from a run that was ended. */
const oldAge = 24 * 60 * 60 * 1000;

/** What our files beside a document begin with; they are never longer than a file system allows. */
function prefix(path: string): string {
  return `.council-impact-${digest(basename(path))}`;
}

/** Tells computers apart that share a folder. */
const host = digest(hostname());

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Name for what is to become a file, in the same folder; says who is writing it. */
export function temporaryName(path: string): string {
  const unique = randomBytes(6).toString('hex');
  const name = `${prefix(path)}-${host}-${String(process.pid)}-${unique}.tmp`;
  return join(dirname(path), name);
}

/** Name of the file that stands beside a document while it is replaced. */
export function lockName(path: string): string {
  return join(dirname(path), `${prefix(path)}.lock`);
}

/** Who holds a lock, as its file says it. */
export const holder = { host, pid: process.pid };

/** Whether the process that is named still runs; one on another computer is taken to. */
export function isRunning(other: { host: string; pid: number }): boolean {
  if (other.host !== host) return true;
  try {
    process.kill(other.pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes away what earlier runs for the same file left when they were ended; a failure to do so harms nothing. */
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
