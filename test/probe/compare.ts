import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../src/word/probe/experiment';
import type { ProbeResult } from '../../src/word/probe/run';

/** A question to which Word and the simulated Word answer differently. */
export interface Difference {
  name: string;
  word: Answer;
  /** Null where the simulated Word is not asked. */
  simulated: Answer | null;
}

/** Where the simulated Word is wrong. What Word was not asked says nothing; times and sizes are not compared. */
export function differences(
  word: readonly ProbeResult[],
  simulated: readonly ProbeResult[],
): Difference[] {
  return word.flatMap(({ name, answered }) => {
    const other = simulated.find((result) => result.name === name)?.answered ?? null;
    return isDeepStrictEqual(other, answered) ? [] : [{ name, word: answered, simulated: other }];
  });
}
