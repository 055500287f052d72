import type { Assessment } from '../assessment';
import { halfOfPath } from '../fields/fields';
import { headOf } from '../fields/path';
import { isPending } from '../pending';
import { toReconfirm } from '../reuse';
import { screeningOutcome } from '../screening';
import { required, type Requirement } from './requirement';

/**
 * Requirements with what is marked as not yet known: such an answer is a valid one and stays open.
 * A mark for something that nobody requires is open too.
 */
export function withPendingMarks(
  assessment: Assessment,
  requirements: readonly Requirement[],
): Requirement[] {
  const marked = requirements.map((item): Requirement =>
    isPending(assessment, item.path) ? { ...item, kind: 'pending', met: false } : item,
  );
  const paths = new Set(requirements.map(({ path }) => path));
  const others = Object.keys(assessment.pending)
    .filter((path) => !paths.has(path) && isAsked(assessment, path))
    .map((path) => required(halfOfPath(path), 'pending', path, false));
  return once([...marked, ...others]);
}

/** What was taken from an earlier proposal and nobody has confirmed yet. */
export function ofReconfirming(assessment: Assessment): Requirement[] {
  return toReconfirm(assessment)
    .filter((path) => isAsked(assessment, path))
    .map((path) => required(halfOfPath(path), 'reconfirm', path, false));
}

/** Whether the screening left the answer's half open; the screening itself is always asked. */
function isAsked(assessment: Assessment, path: string): boolean {
  const half = halfOfPath(path);
  if (half === 'both' || headOf(path) === 'screening') return true;
  return screeningOutcome(assessment)[half] !== 'not-relevant';
}

/** Two gaps in one answer are one gap while the answer is not known. */
function once(items: Requirement[]): Requirement[] {
  const seen = new Set<string>();
  return items.filter(({ half, kind, path }) => {
    if (kind !== 'pending') return true;
    const key = `${half} ${path}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
