/** The steps of the assessment, in the order in which they are gone through. */
export const steps = [
  'overview',
  'screening',
  'climate',
  'equity',
  'balance',
  'statement',
] as const;
export type Step = (typeof steps)[number];

/** Every page of the pane: the steps, and three beside them. */
export type Page = Step | 'check' | 'review' | 'self-test';

/** Pages on which answers are given. */
export const workPages: ReadonlySet<Page> = new Set<Page>([
  'screening',
  'climate',
  'equity',
  'balance',
  'review',
]);

const besides: readonly string[] = ['check', 'review', 'self-test'] satisfies Page[];

/** The page that the ribbon asked for. Only the hash is read: office.js takes the history API away. */
export function startPage(hash: string): Page {
  const asked = hash.replace(/^#\/?/, '');
  return besides.includes(asked) ? (asked as Page) : 'overview';
}
