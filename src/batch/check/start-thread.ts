import type { Thread } from './run-threads';

/** A worker with the checks in it; webpack makes a file of the site of it. */
export function startThread(): Thread {
  return new Worker(new URL('./thread.ts', import.meta.url), { name: 'check' });
}
