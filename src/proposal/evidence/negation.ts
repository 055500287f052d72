import { wordsOf } from '../../vocabulary/pattern';
import { inAnyLanguage, inEveryLanguage } from '../../vocabulary/proposal-vocabularies';

const wordSet = (list: 'before' | 'insteadOf' | 'affirming' | 'behind' | 'verbs' | 'dropped') =>
  new Set(inEveryLanguage(({ relevance }) => wordsOf(relevance.negation[list])).flat());
const before = wordSet('before');
const insteadOf = wordSet('insteadOf');
const affirming = wordSet('affirming');
const behind = wordSet('behind');
const verbs = wordSet('verbs');
const dropped = wordSet('dropped');
const acts = inAnyLanguage(({ relevance }) => relevance.negation.acts);
const rangeBefore = 3;
const rangeBehind = 6;

/** Whether a word of a sentence is negated: a negation shortly before it, or a negated verb shortly behind. */
export function isNegated(words: readonly string[], at: number): boolean {
  for (let step = 1; step <= rangeBefore; step += 1) {
    const word = words[at - step];
    if (!word) break;
    if (insteadOf.has(word)) return step <= 2;
    // "nicht nur", "not only" affirm.
    if (before.has(word)) return !affirming.has(words[at - step + 1] ?? '');
  }
  const isAct = acts.test(words[at] ?? '');
  for (let step = 1; step <= rangeBehind; step += 1) {
    const word = words[at + step];
    if (!word) break;
    if (isAct && dropped.has(word)) return true;
    if (behind.has(word)) return verbs.has(words[at + step + 1] ?? '');
  }
  return false;
}
