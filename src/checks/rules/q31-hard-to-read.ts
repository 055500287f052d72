import type { Said } from '../claims/claims';
import type { Found, Rule } from '../rule';
import { jargonIn } from '../vocabulary/jargon';

/** Words from which on a statement is hardly read in a meeting (docs/sources.md#quality-rules). */
const mostWords = 350;

/** Q31: the assessment is long, or uses words that few people know. */
export const hardToRead: Rule = {
  id: 'Q31',
  severity: 'hint',
  check: ({ claims, profile }) => {
    const texts = claims.said.filter(({ path }) => path === null || !/\.rating$/.test(path));
    const [first] = texts;
    if (!first) return [];
    const found: Found[] = [];
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

function at({ about, half, paragraph, path }: Said, found: Found): Found {
  return { ...found, about, half, paragraph, ...(path === null ? {} : { path }) };
}

function finding(kind: Found['kind'], excerpt: string): Found {
  return {
    rule: 'Q31',
    severity: 'hint',
    kind,
    half: 'both',
    about: '',
    paragraph: null,
    excerpt,
  };
}
