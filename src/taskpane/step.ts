/** The pages of the pane: four steps of the assessment, and the check on its own. */
export const steps = ['overview', 'screening', 'assessment', 'statement'] as const;
export type Step = (typeof steps)[number];
export type Page = Step | 'check';

/** The page that the ribbon asked for. Only the hash is read: office.js takes the history API away. */
export function startPage(hash: string): Page {
  return hash.replace(/^#\/?/, '') === 'check' ? 'check' : 'overview';
}
