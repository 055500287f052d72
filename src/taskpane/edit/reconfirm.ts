import { isWithin } from '../../assessment/fields/path';
import { answersByPath } from '../../assessment/answers-by-path';
import type { Assessment } from '../../assessment/assessment';
import { confirmed, toReconfirm } from '../../assessment/reuse';

/** Paths of answers from an earlier proposal that are still to be confirmed at, above or below a path. */
export function unconfirmedAt(assessment: Assessment, path: string): string[] {
  if (assessment.reconfirm.length === 0) return [];
  return toReconfirm(assessment).filter(
    (unconfirmed) => isWithin(unconfirmed, path) || isWithin(path, unconfirmed),
  );
}

/** The assessment with answers confirmed. */
export function withConfirmed(assessment: Assessment, paths: readonly string[]): Assessment {
  return paths.reduce(confirmed, assessment);
}

/** An answer that a person changes needs no confirmation. */
export function withChangesConfirmed(before: Assessment, after: Assessment): Assessment {
  if (after.reconfirm.length === 0 || after.reconfirm !== before.reconfirm) return after;
  const previous = answersByPath(before);
  const current = answersByPath(after);
  const changed = [...new Set([...previous.keys(), ...current.keys()])].filter(
    (path) => previous.get(path) !== current.get(path),
  );
  const answered = after.reconfirm.filter((path) => changed.some((other) => isWithin(other, path)));
  return withConfirmed(after, answered);
}
