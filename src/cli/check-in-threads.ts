import { parentPort, Worker } from 'node:worker_threads';
import type { FileReport } from '../report/check-report';
import { checkFile, type CheckSettings } from './check-file';
import type { CheckFiles } from './check-files';

/** What a thread is asked for, and what it answers. */
interface Task {
  index: number;
  file: string;
  settings: CheckSettings;
}
interface Answer {
  index: number;
  report: FileReport;
}

/** Checks files in several threads, each of them this very program; `script` is its address. */
export function checkInThreads(script: URL, count: number): CheckFiles {
  return (files, settings, done) =>
    new Promise((resolve, reject) => {
      const reports: FileReport[] = new Array<FileReport>(files.length);
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
        const task: Task = { index: next, file, settings };
        next += 1;
        worker.postMessage(task);
      };
      for (const worker of workers) {
        worker.on('message', ({ index, report }: Answer) => {
          reports[index] = report;
          done(report);
          left -= 1;
          if (left > 0) {
            feed(worker);
            return;
          }
          stop();
          resolve(reports);
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
  parentPort?.on('message', ({ index, file, settings }: Task) => {
    void checkFile(file, settings).then((report) => {
      const answer: Answer = { index, report };
      parentPort?.postMessage(answer);
    });
  });
}
