import { median } from './table';

/** Milliseconds that something takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of processor time that something takes, whatever else the machine does meanwhile. */
export async function worked(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Processor times of several kinds of work in turn, so that a cache or a collection that one leaves behind falls on all alike.
 * @returns for each kind the median of its rounds, in milliseconds
 */
export async function interleaved<Kind extends string>(
  works: Record<Kind, () => unknown>,
  rounds: number,
): Promise<Record<Kind, number>> {
  const kinds = Object.keys(works) as Kind[];
  const times = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Each round starts with another kind: nobody always runs on caches that another has warmed.
    const from = round % kinds.length;
    for (const kind of [...kinds.slice(from), ...kinds.slice(0, from)]) {
      times.get(kind)?.push(await worked(works[kind]));
    }
  }
  return Object.fromEntries(kinds.map((kind) => [kind, median(times.get(kind) ?? [])])) as Record<
    Kind,
    number
  >;
}

/** Bytes in use on the heap when nothing is left to be collected. */
export function heapInUse(): number {
  if (!globalThis.gc) throw new Error('start node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
