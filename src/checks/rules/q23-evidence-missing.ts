import { equityClaims, saysChange } from '../claims/equity-claims';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import { saysEvidence } from '../recognition/mentions';

/** Q23: nothing says what the statement on people rests on. */
export const evidenceMissing: Rule<'Q23'> = {
  code: 'Q23',
  name: 'evidence-missing',
  severity: 'hint',
  half: 'equity',
  check: (subject) => {
    const { rating, answers, sentences, place, form } = equityClaims(subject);
    if (!place || form === 'short' || !saysChange(rating)) return [];
    if (answers.social.evidence.trim() !== '') return [];
    if (sentences.some((one) => saysEvidence(one, subject.profile.language))) return [];
    return [
      {
        kind: 'evidence-missing',
        about: place.about,
        paragraph: place.paragraph,
        excerpt: excerptOf(place.text),
        path: 'social.evidence',
      },
    ];
  },
};
