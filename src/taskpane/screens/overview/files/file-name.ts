/** Longest stem of a file's name, in characters. */
const longest = 60;

/** A name for an answers file that every system takes: "21874-26.answers.json". */
export function answersFileName(proposal: string): string {
  const stem = proposal
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return `${stem === '' ? 'council-impact' : stem}.answers.json`;
}
