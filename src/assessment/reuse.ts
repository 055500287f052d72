import { isWithin } from './fields/path';
import { answersByPath } from './answers-by-path';
import { emptyAssessment, type Assessment } from './assessment';

/** Most paths that the stored shape takes (assessment.ts). */
const mostPaths = 400;

/** Lists whose entries are confirmed as a whole. */
const byEntry = /^((?:groups|measures|options|tensions)\.[^.]+)\./;

/**
 * A new assessment that starts from an earlier proposal's: every answer is taken over and listed in
 * `reconfirm`. What cannot hold for another proposal is not taken: signatures, dates, typed amounts,
 * texts worded in place of composed ones, accepted findings, and what was not yet known.
 */
export function startedFrom(earlier: Assessment): Assessment {
  const { meta, mitigation, adaptation, equity, measures, indicator, review } = earlier;
  const empty = emptyAssessment();
  const started: Assessment = {
    ...earlier,
    meta: { ...meta, date: '' },
    mitigation: { ...mitigation, amount: '' },
    adaptation: { ...adaptation, amount: '' },
    equity: { ...equity, amount: '' },
    measures: measures.map((measure) => ({ ...measure, date: '' })),
    indicator: { ...indicator, date: '' },
    review: { ...review, date: '' },
    signOff: empty.signOff,
    wording: {},
    pending: {},
    accepted: {},
    reconfirm: [],
  };
  return { ...started, reconfirm: pathsToConfirm(started) };
}

/** The assessment with an answer confirmed, or everything below a path ("screening.climate"). */
export function confirmed(assessment: Assessment, path: string): Assessment {
  const left = assessment.reconfirm.filter((given) => !isWithin(given, path));
  return { ...assessment, reconfirm: left };
}

/** What a person still has to confirm; an answer emptied since needs no confirmation. */
export function toReconfirm(assessment: Assessment): string[] {
  if (assessment.reconfirm.length === 0) return [];
  const answered = [...answersByPath(assessment).keys()];
  return [...new Set(assessment.reconfirm)].filter((path) =>
    answered.some((given) => isWithin(given, path)),
  );
}

function pathsToConfirm(assessment: Assessment): string[] {
  const paths = [...answersByPath(assessment).keys()];
  const whole = [...new Set(paths.map((path) => byEntry.exec(path)?.[1] ?? path))];
  if (whole.length <= mostPaths) return whole;
  // More than the shape takes: whole parts ("screening") instead of single answers.
  return [...new Set(paths.map((path) => path.split('.', 1).join('')))];
}
