import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { timed } from './measure';
import { ratio } from './table';
import { check } from './works';

/** What a worker does: it says that it is ready, then checks each list of files that it is sent. */
export function serveAsWorker(): boolean {
  if (isMainThread || (workerData as unknown) !== 'check') return false;
  parentPort?.on('message', (files: string[]) => {
    void (async () => {
      for (const file of files) await check(file);
      parentPort?.postMessage('done');
    })();
  });
  return true;
}

/** How many times as fast two workers are as one, over the same files. */
export async function workerSentence(files: readonly string[], rounds: number): Promise<string> {
  const workers = [1, 2].map(() => new Worker(new URL(import.meta.url), { workerData: 'check' }));
  const [first, second] = workers;
  if (!first || !second) throw new Error('two workers were started');
  const halves = [0, 1].map((half) => files.filter((_, at) => at % 2 === half));
  for (const worker of workers) await answer(worker, files);
  const times: { one: number; two: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await timed(() => answer(first, files));
    const two = await timed(() =>
      Promise.all([answer(first, halves[0] ?? []), answer(second, halves[1] ?? [])]),
    );
    times.push({ one, two });
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  // Other programs can only slow a round down: the best of each comes nearest to a machine without them.
  const best = (kind: 'one' | 'two'): number => Math.min(...times.map((time) => time[kind]));
  const gain = ratio(best('one') / best('two'));
  return `Two workers check ${gain} times as fast as one, by the best of ${rounds} rounds each.`;
}

function answer(worker: Worker, files: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    worker.once('message', () => {
      worker.removeAllListeners('error');
      done();
    });
    worker.once('error', failed);
    worker.postMessage(files);
  });
}
