import { tableSize } from './features';

/** The trained weights of a half as a file holds them. */
export interface StoredWeights {
  bias: number;
  /** What one step of a weight counts. */
  step: number;
  /** A character for each place of the table, {@link levels} steps down to as many up. */
  weights: string;
}

/** Most steps of a weight up or down: as many as there are printable characters that JSON writes as they are. */
export const levels = 45;
const first = '#'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);

/** The character for a number of steps, from −{@link levels} to {@link levels}. */
export function characterFor(steps: number): string {
  const code = first + levels + steps;
  return String.fromCharCode(code >= backslash ? code + 1 : code);
}

/** The weights by their places in the table. */
export function readWeights({ step, weights }: StoredWeights): Float32Array {
  const read = new Float32Array(tableSize);
  for (let at = 0; at < read.length; at += 1) {
    const code = weights.charCodeAt(at);
    read[at] = step * ((code > backslash ? code - 1 : code) - first - levels);
  }
  return read;
}
