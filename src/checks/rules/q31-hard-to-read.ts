import type { Said } from '../claims/claims';
import type { KindOf } from '../../i18n/rule-codes';
import type { Observation, Rule } from '../rule';
import { jargonIn } from '../vocabulary/jargon';

/** Words from which on a statement is hardly read in a meeting (docs/sources.md#quality-rules). */
const mostWords = 350;

/** Q31: the assessment is long, or uses words that few people know. */
export const hardToRead: Rule<'Q31'> = {
  code: 'Q31',
  name: 'hard-to-read',
  severity: 'hint',
  half: 'both',
  check: ({ claims, profile }) => {
    const texts = claims.said.filter(({ path }) => path === null || !/\.rating$/.test(path));
    const [first] = texts;
    if (!first) return [];
    const found: Observation<'Q31'>[] = [];
    const count = texts.reduce((sum, { folded }) => sum + folded.split(' ').length, 0);
    if (count > mostWords) {
      found.push({ ...finding('statement-long', String(count)), paragraph: first.paragraph });
    }
    for (const said of texts) {
      const words = jargonIn(said.text, profile.language);
      if (words.length === 0) continue;
      found.push(at(said, finding('jargon', shown(words, said.text))));
      break;
    }
    return found;
  },
};

/** The words as the text writes them. */
function shown(words: readonly string[], text: string): string {
  const written = text.split(/[\s,;:.()„“”"]/);
  return words.map((word) => written.find((one) => one.toLowerCase() === word) ?? word).join(', ');
}

function at({ about, half, paragraph, path }: Said, found: Observation<'Q31'>): Observation<'Q31'> {
  return { ...found, about, half, paragraph, path };
}

function finding(kind: KindOf<'Q31'>, excerpt: string): Observation<'Q31'> {
  return {
    kind,
    about: '',
    paragraph: null,
    excerpt,
  };
}
