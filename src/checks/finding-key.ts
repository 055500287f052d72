import type { UnwordedFinding } from './rule';

/** What an accepted finding is remembered by: the rule, what exactly, and the field or heading. */
export function findingKey({ rule, kind, path, about }: Omit<UnwordedFinding, 'accepted'>): string {
  return `${rule}:${kind}:${path ?? about}`.slice(0, 160);
}
