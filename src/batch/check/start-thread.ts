import type { Thread } from './run-threads';

/** A worker that runs the checks; webpack bundles it as a file of the site. */
export function startThread(): Thread {
  return new Worker(new URL('./thread.ts', import.meta.url), { name: 'check' });
}
