import type { Assessment } from '../assessment';
import { isPending } from '../pending';
import { toReconfirm } from '../reuse';
import { screeningOutcome, type Half } from '../screening';
import { required, type Requirement } from './requirement';

/** A map, because a path comes out of a document and may be named like a property of every object. */
const halfOfPart: ReadonlyMap<string, Half> = new Map([
  ['mitigation', 'climate'],
  ['adaptation', 'climate'],
  ['climate', 'climate'],
  ['equity', 'equity'],
  ['groups', 'equity'],
  ['social', 'equity'],
  ['participation', 'equity'],
]);

/** The half to which an answer belongs, by its path. */
export function halfOfPath(path: string): Half | 'both' {
  const [part = '', next = ''] = path.split('.');
  return halfOfPart.get(part === 'screening' ? next : part) ?? 'both';
}

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
  if (half === 'both' || path.startsWith('screening')) return true;
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
