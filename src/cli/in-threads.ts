import { parentPort, Worker } from 'node:worker_threads';
import type { FileSettings } from './file-settings';
import { workOn, type WorkName, type WorkOnFiles, type WorkResult } from './file-work';

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

/** Works on files in several threads, each of them this very program; `script` is its address. */
export function inThreads(script: URL, count: number): WorkOnFiles {
  return <Name extends WorkName>(
    name: Name,
    files: readonly string[],
    settings: FileSettings,
    step: () => void,
  ) =>
    new Promise<WorkResult<Name>[]>((resolve, reject) => {
      const results = new Array<WorkResult<Name>>(files.length);
      let next = 0;
      let left = files.length;
      const workers = Array.from(
        { length: Math.min(count, files.length) },
        () => new Worker(script, { argv: [], stdin: false }),
      );
      const stop = () => void Promise.all(workers.map((worker) => worker.terminate()));
      const feed = (worker: Worker) => {
        const file = files[next];
        if (file === undefined) return;
        const task: Task = { index: next, name, file, settings };
        next += 1;
        worker.postMessage(task);
      };
      for (const worker of workers) {
        worker.on('message', ({ index, result }: Answer<Name>) => {
          results[index] = result;
          step();
          left -= 1;
          if (left > 0) {
            feed(worker);
            return;
          }
          stop();
          resolve(results);
        });
        worker.on('error', (error) => {
          stop();
          reject(error);
        });
        feed(worker);
      }
      if (files.length === 0) resolve([]);
    });
}

/** Answers the tasks of the thread that started this one. */
export function serveThread(): void {
  parentPort?.on('message', ({ index, name, file, settings }: Task) => {
    void workOn(name, file, settings).then((result) => {
      const answer: Answer<WorkName> = { index, result };
      parentPort?.postMessage(answer);
    });
  });
}
