import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { timed } from './measure';
import { ratio } from './table';
import { check } from './works';

/** A list of files that workers share: each takes the next one when it is done with one. */
interface Queue {
  files: readonly string[];
  /** How many were taken, in memory that all of them see. */
  taken: Int32Array;
}

/** Times that a list is gone through in a round: a short round is a matter of chance. */
const passes = 3;

/** What a worker does: it checks files of each queue that it is sent until none is left, and says so. */
export function serveAsWorker(): boolean {
  if (isMainThread || (workerData as unknown) !== 'check') return false;
  parentPort?.on('message', (queue: Queue) => {
    void (async () => {
      for (let file = next(queue); file !== undefined; file = next(queue)) await check(file);
      parentPort?.postMessage('done');
    })();
  });
  return true;
}

function next({ files, taken }: Queue): string | undefined {
  const at = Atomics.add(taken, 0, 1);
  return at < files.length * passes ? files[at % files.length] : undefined;
}

/** How many times as fast two workers are as one, over the same files. */
export async function workerSentence(files: readonly string[], rounds: number): Promise<string> {
  const workers = [1, 2].map(() => new Worker(new URL(import.meta.url), { workerData: 'check' }));
  const checkWith = (chosen: readonly Worker[]): Promise<unknown> => {
    const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    return Promise.all(chosen.map((worker) => answer(worker, { files, taken })));
  };
  // Each on its own, so that both have compiled what they need.
  for (const worker of workers) await checkWith([worker]);
  const times: { one: number; two: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await timed(() => checkWith(workers.slice(0, 1)));
    const two = await timed(() => checkWith(workers));
    times.push({ one, two });
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  // Other programs can only slow a round down: the best of each comes nearest to a machine without them.
  const best = (kind: 'one' | 'two'): number => Math.min(...times.map((time) => time[kind]));
  const gain = ratio(best('one') / best('two'));
  return `Two workers check ${gain} times as fast as one, by the best of ${rounds} rounds each.`;
}

function answer(worker: Worker, queue: Queue): Promise<void> {
  return new Promise((done, failed) => {
    worker.once('message', () => {
      worker.removeAllListeners('error');
      done();
    });
    worker.once('error', failed);
    worker.postMessage(queue);
  });
}
