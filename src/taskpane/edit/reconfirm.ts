import { isWithin } from '../../assessment/fields/path';
import { answersByPath } from '../../assessment/answers-by-path';
import type { Assessment } from '../../assessment/assessment';
import { confirmed, toReconfirm } from '../../assessment/reuse';

/** What of an earlier proposal is still to be confirmed at, above or below a path. */
export function marksAt(assessment: Assessment, path: string): string[] {
  if (assessment.reconfirm.length === 0) return [];
  return toReconfirm(assessment).filter((mark) => isWithin(mark, path) || isWithin(path, mark));
}

/** The assessment with answers confirmed. */
export function withConfirmed(assessment: Assessment, marks: readonly string[]): Assessment {
  return marks.reduce(confirmed, assessment);
}

/** What a person answers anew is their own and needs no confirmation. */
export function withChangesConfirmed(before: Assessment, after: Assessment): Assessment {
  if (after.reconfirm.length === 0 || after.reconfirm !== before.reconfirm) return after;
  const then = answersByPath(before);
  const now = answersByPath(after);
  const changed = [...new Set([...then.keys(), ...now.keys()])].filter(
    (path) => then.get(path) !== now.get(path),
  );
  const settled = after.reconfirm.filter((mark) => changed.some((path) => isWithin(path, mark)));
  return withConfirmed(after, settled);
}
