import type { Assessment } from '../../assessment/assessment';
import { normaliseText } from '../../document/text/normalise';

/**
 * What a measure is meant for, and of which kind it is, stands in no field of the statement: both are taken
 * from what is stored, as long as the measure says the same there.
 */
export function withStoredAims(answers: Assessment, current: Assessment): Assessment {
  if (answers.measures.length === 0) return answers;
  const measures = answers.measures.map((one) => {
    const stored = current.measures.find(
      ({ id, what }) => id === one.id && normaliseText(what) === normaliseText(one.what),
    );
    return stored ? { ...one, aim: stored.aim, kind: stored.kind } : one;
  });
  return { ...answers, measures };
}
