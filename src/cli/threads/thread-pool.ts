import { parentPort, Worker } from 'node:worker_threads';
import { exceeded } from '../../docx/limits';
import type { FileSettings } from './read-file';
import { refusals, workOn, type WorkName, type WorkOnFiles, type WorkResult } from './file-work';

/** What a thread is asked for, and what it answers. */
interface Task {
  index: number;
  name: WorkName;
  file: string;
  settings: FileSettings;
}
interface Answer<Name extends WorkName> {
  index: number;
  result: WorkResult<Name>;
}

/**
 * Milliseconds that a thread gets on top of the time for one document: it watches the clock itself, and
 * is only terminated when it no longer does.
 */
const grace = 10_000;

/** Files assigned to a thread at once, so that it can begin the next one without waiting. */
const ahead = 2;

/**
 * Works on files in several threads, each of them this very program; `script` is its address. A thread
 * that fails or takes too long for a file is replaced: its file is refused, the rest goes on.
 */
export function threadPool(script: URL, count: number, patience = grace): WorkOnFiles {
  return <Name extends WorkName>(
    name: Name,
    files: readonly string[],
    settings: FileSettings,
    step: () => void,
  ) =>
    new Promise<WorkResult<Name>[]>((resolve) => {
      const results = new Array<WorkResult<Name>>(files.length);
      const { seconds } = settings.limits;
      /** Files that no thread has yet, the next one last. */
      const waiting = [...files.keys()].reverse();
      let left = files.length;
      const settle = (index: number, result: WorkResult<Name>): void => {
        results[index] = result;
        step();
        left -= 1;
        if (left === 0) resolve(results);
      };
      const open = (): void => {
        const worker = new Worker(script, { argv: [], stdin: false });
        const given: number[] = [];
        let timer: NodeJS.Timeout | undefined;
        const feed = (): void => {
          clearTimeout(timer);
          for (let index; given.length < ahead && (index = waiting.pop()) !== undefined;) {
            given.push(index);
            const file = files[index] ?? '';
            worker.postMessage({ index, name, file, settings } satisfies Task);
          }
          if (given.length === 0) return void worker.terminate();
          timer = setTimeout(() => giveUp(exceeded('seconds', seconds)), seconds * 1000 + patience);
        };
        const giveUp = (error: unknown): void => {
          clearTimeout(timer);
          worker.removeAllListeners();
          // Errors of a terminated thread no longer matter.
          worker.on('error', () => undefined);
          void worker.terminate();
          const [index, ...untouched] = given;
          waiting.push(...untouched.reverse());
          if (waiting.length > 0) open();
          if (index !== undefined)
            settle(index, refusals[name](files[index] ?? '', error, settings));
        };
        worker.on('message', (answer: Answer<Name>) => {
          given.shift();
          feed();
          settle(answer.index, answer.result);
        });
        worker.on('error', giveUp);
        feed();
      };
      if (files.length === 0) resolve([]);
      for (let one = 0; one < Math.min(count, files.length); one += 1) open();
    });
}

/** Answers the tasks of the thread that started this one, one after the other: each has its own time. */
export function serveThread(): void {
  let before = Promise.resolve();
  parentPort?.on('message', ({ index, name, file, settings }: Task) => {
    before = before.then(async () => {
      const answer: Answer<WorkName> = { index, result: await workOn(name, file, settings) };
      parentPort?.postMessage(answer);
    });
  });
}
