import type { Observation, Rule } from '../rule';
import { jargonIn } from '../recognition/jargon';

/** Words from which on a statement is hardly read in a meeting (docs/sources.md#quality-rules). */
const mostWords = 350;

/** Q31: the assessment is long, or uses words that few people know. */
export const hardToRead: Rule<'Q31'> = {
  code: 'Q31',
  name: 'hard-to-read',
  severity: 'hint',
  half: 'both',
  check: ({ claims, profile }) => {
    const texts = claims.passages.filter(({ path }) => path === null || !/\.rating$/.test(path));
    const [first] = texts;
    if (!first) return [];
    const findings: Observation<'Q31'>[] = [];
    const count = texts.reduce((sum, { folded }) => sum + folded.split(' ').length, 0);
    if (count > mostWords) {
      const { paragraph } = first;
      findings.push({ kind: 'statement-long', about: '', paragraph, excerpt: String(count) });
    }
    for (const { text, about, half, paragraph, path } of texts) {
      const words = jargonIn(text, profile.language);
      if (words.length === 0) continue;
      const excerpt = shown(words, text);
      findings.push({ kind: 'jargon', half, about, paragraph, excerpt, path });
      break;
    }
    return findings;
  },
};

/** The words as the text writes them. */
function shown(words: readonly string[], text: string): string {
  const written = text.split(/[\s,;:.()„“”"]/);
  return words.map((word) => written.find((one) => one.toLowerCase() === word) ?? word).join(', ');
}
