import type { Assessment } from './assessment';

/** Whether an answer is marked as not yet known. */
export function isPending(assessment: Pick<Assessment, 'pending'>, path: string): boolean {
  return Object.hasOwn(assessment.pending, path);
}

/**
 * The assessment with an answer marked as not yet known: until a date ("2027-03-31"), or '' where
 * nobody can say when. `null` takes the mark away.
 */
export function withPending(assessment: Assessment, path: string, date: string | null): Assessment {
  const others = Object.entries(assessment.pending).filter(([given]) => given !== path);
  const own = date === null ? [] : [[path, date] as const];
  return { ...assessment, pending: Object.fromEntries([...others, ...own]) };
}
