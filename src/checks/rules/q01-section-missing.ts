import { halves } from '../../assessment/screening';
import { excerptOf } from '../subject/excerpt';
import type { Found, Rule } from '../rule';
import { halfName, type Subject } from '../subject/subject';

/** Q01: a half is not assessed anywhere, or its heading has no text under it. */
export const sectionMissing: Rule = {
  id: 'Q01',
  severity: 'error',
  check: (subject) => [...emptySections(subject), ...missingHalves(subject)],
};

function emptySections({ sections }: Subject): Found[] {
  return sections
    .filter((section) => section.text === '')
    .map((section) => ({
      rule: 'Q01',
      severity: 'error',
      kind: 'section-empty',
      half: halfName(section.halves),
      about: section.heading,
      paragraph: section.paragraph,
      excerpt: excerptOf(section.heading),
    }));
}

function missingHalves({ sections, sources }: Subject): Found[] {
  const missing = halves.filter(
    (half) =>
      sources[half] === 'none' && !sections.some((section) => section.halves.includes(half)),
  );
  if (missing.length === 0) return [];
  return [
    {
      rule: 'Q01',
      severity: 'error',
      kind: 'section-missing',
      half: halfName(missing),
      about: '',
      paragraph: null,
      excerpt: '',
    },
  ];
}
