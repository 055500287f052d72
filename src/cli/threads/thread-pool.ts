import { parentPort, Worker } from 'node:worker_threads';
import { exceeded } from '../../docx/limits';
import type { FileSettings } from './read-file';
import { refusals, workOn, type WorkName, type WorkOnFiles, type WorkResult } from './file-work';

/** What a thread is asked for. */
interface Task {
  index: number;
  name: WorkName;
  file: string;
  settings: FileSettings;
}

/** What a thread says: that it begins a file, since its time starts there, and what came out of it. */
type Message<Name extends WorkName> =
  { begun: number } | { index: number; result: WorkResult<Name> };

/**
 * Milliseconds that a thread gets on top of the time for one document: it watches the clock itself, and
 * is only terminated when it no longer does.
 */
const grace = 2_000;

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
        /** Why the thread ends, and the file that must be refused unless it was answered after all. */
        let failure: { error: unknown; late?: number } | undefined;
        const feed = (): void => {
          for (let index; given.length < ahead && (index = waiting.pop()) !== undefined;) {
            given.push(index);
            const file = files[index] ?? '';
            worker.postMessage({ index, name, file, settings } satisfies Task);
          }
          if (given.length === 0) void worker.terminate();
        };
        const terminate = (late: number): void => {
          failure ??= { error: exceeded('seconds', seconds), late };
          void worker.terminate();
        };
        worker.on('message', (message: Message<Name>) => {
          clearTimeout(timer);
          if ('begun' in message) {
            timer = setTimeout(terminate, seconds * 1000 + patience, message.begun);
            return;
          }
          given.shift();
          if (failure === undefined) feed();
          settle(message.index, message.result);
        });
        worker.on('error', (error) => (failure ??= { error }));
        // An error can overtake the answers sent before it; the exit comes behind them all.
        worker.on('exit', () => {
          clearTimeout(timer);
          const { error, late = given[0] } = failure ?? { error: new Error('thread ended') };
          const refused = late === given[0] ? given.shift() : undefined;
          waiting.push(...given.reverse());
          if (waiting.length > 0) open();
          if (refused !== undefined)
            settle(refused, refusals[name](files[refused] ?? '', error, settings));
        });
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
      const say = (message: Message<WorkName>): void => parentPort?.postMessage(message);
      say({ begun: index });
      say({ index, result: await workOn(name, file, settings) });
    });
  });
}
