import { defaultLimits } from '../../docx/limits';
import type { Profile } from '../../profile/profile';
import type { Outcome } from './outcome';
import type { Answer, Chosen, Task } from './task';

/** What is used of a worker. */
export interface Thread {
  postMessage: (task: Task) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** More threads would only compete for the disk and for memory. */
const mostThreads = 4;

/** Milliseconds that a file may take. The page keeps the time, because a thread that is stuck cannot. */
const patience = defaultLimits.seconds * 1000;

/** A check under way. */
export interface Run {
  /** Ends it at once; files that were not finished have no outcome. */
  stop: () => void;
}

/**
 * Checks files in threads. Each thread has one file at a time, so that memory is bounded. A thread that
 * fails or takes too long is replaced, and its file counts as failed; the rest goes on.
 */
export function runThreads(
  files: readonly Chosen[],
  profile: Profile | null,
  start: () => Thread,
  count: number,
  told: { outcome: (outcome: Outcome) => void; end: () => void },
): Run {
  const threads = new Set<Thread>();
  let next = 0;
  let left = files.length;
  const stop = () => {
    for (const thread of threads) thread.terminate();
    threads.clear();
  };
  const settle = (outcome: Outcome) => {
    told.outcome(outcome);
    left -= 1;
    if (left > 0) return;
    stop();
    told.end();
  };
  const open = () => {
    const thread = start();
    threads.add(thread);
    let current: Chosen | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const feed = () => {
      current = files[next];
      if (!current) return;
      timer = setTimeout(() => giveUp('too-slow', String(patience / 1000)), patience);
      thread.postMessage({ index: next, path: current.path, content: current.file, profile });
      next += 1;
    };
    const giveUp = (problem: 'failed' | 'too-slow', detail: string) => {
      clearTimeout(timer);
      if (!threads.has(thread)) return;
      thread.terminate();
      threads.delete(thread);
      const failed = current;
      if (next < files.length) open();
      if (failed) settle({ file: failed.path, problem, detail });
    };
    thread.onmessage = ({ data }) => {
      clearTimeout(timer);
      if (!threads.has(thread)) return;
      settle(data.outcome);
      feed();
    };
    thread.onerror = (event) => giveUp('failed', event.message);
    feed();
  };
  if (files.length === 0) told.end();
  else for (let one = 0; one < Math.min(count, files.length, mostThreads); one += 1) open();
  return { stop };
}
