const before = new Set(
  'kein keine keinen keiner keines keinem ohne nicht weder noch entfaellt no not without neither nor never'.split(
    ' ',
  ),
);
const behind = new Set('nicht not entfaellt'.split(' '));
/** "… werden nicht gefällt", "… is not affected": the negated verb makes the topic irrelevant. */
const negated =
  /^(?:gefaellt|betroffen|beruehrt|vorgesehen|geplant|erforderlich|veraendert|notwendig|enthalten|gegeben|affected|planned|required|proposed|needed|changed|involved|included)$/;
const rangeBefore = 3;
const rangeBehind = 5;

/** Whether a word of a sentence is negated: a negation shortly before it, or a negated verb shortly behind. */
export function isNegated(words: readonly string[], at: number): boolean {
  for (let step = 1; step <= rangeBefore; step += 1) {
    const word = words[at - step];
    if (word === undefined || word === '') break;
    // "nicht nur", "not only" affirm.
    const next = words[at - step + 1];
    if (before.has(word)) return next !== 'nur' && next !== 'only' && next !== 'zuletzt';
  }
  for (let step = 1; step <= rangeBehind; step += 1) {
    const word = words[at + step];
    if (word === undefined || word === '') break;
    if (behind.has(word)) return negated.test(words[at + step + 1] ?? '');
  }
  return false;
}
