import type { Subject } from './subject';

/**
 * Whether an assessment is meant to be a full one: stored as such, or with fields that only the long
 * form has. The short form is asked for less, and free text is no form at all.
 */
export function isLong({
  stored,
  statement,
  sources,
}: Pick<Subject, 'stored' | 'statement' | 'sources'>): boolean {
  if (sources.equity !== 'statement') return false;
  if (stored?.written) return stored.form === 'long';
  return (statement?.fields ?? []).some(({ path }) =>
    /^(?:groups|social|participation)\b/.test(path),
  );
}
