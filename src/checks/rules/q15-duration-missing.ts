import { inAnyLanguage } from '../../vocabulary/vocabularies';
import type { Rule } from '../rule';
import type { Subject } from '../subject';

/** Words of a duration, folded. */
const duration = inAnyLanguage(({ findings }) => findings.durations);
/** Fields of action, none of them a question on equity, in which a decision binds for the life of what is built or bought. */
const binding = ['energy', 'buildings', 'mobility', 'land'];

/** Q15: an investment with an effect, but without how long it lasts. */
export const durationMissing: Rule<'Q15'> = {
  code: 'Q15',
  name: 'duration-missing',
  severity: 'warning',
  half: 'climate',
  check: (subject) => {
    const { claims } = subject;
    const { rating } = claims.answers.mitigation;
    if (typeof rating !== 'number' || rating === 0) return [];
    if (claims.answers.climate.duration !== null || claims.says('climate.duration')) return [];
    const texts = claims.passages.filter(({ half }) => half !== 'equity');
    if (texts.some(({ folded }) => duration.test(folded.slice(0, 4000)))) return [];
    if (!isBinding(subject)) return [];
    const passage = claims.at('mitigation.reason') ?? texts[0];
    if (!passage) return [];
    return [
      {
        kind: 'duration-missing',
        about: passage.about,
        paragraph: passage.paragraph,
        excerpt: '',
        path: 'climate.duration',
      },
    ];
  },
};

function isBinding({ strongWords, relevance }: Subject): boolean {
  const binds = (question: string): boolean => binding.includes(question);
  // Most proposals say it in title or decision, and the rest need not be read.
  if (strongWords().some(({ question }) => binds(question))) return true;
  const { level, fields } = relevance().climate;
  return level === 'high' && fields.some(binds);
}
