import { halves } from '../../assessment/screening';
import { excerptOf } from '../sources/excerpt';
import type { Observation, Rule } from '../rule';
import { halfName } from '../sources/hand-written-section';
import type { Subject } from '../subject';

/** Q01: a half is not assessed anywhere, or its heading has no text under it. */
export const sectionMissing: Rule<'Q01'> = {
  code: 'Q01',
  name: 'section-missing',
  severity: 'error',
  half: 'both',
  check: (subject) => [...emptySections(subject), ...missingHalves(subject)],
};

function emptySections({ sections }: Subject): Observation<'Q01'>[] {
  return sections
    .filter((section) => section.text === '')
    .map((section) => ({
      kind: 'section-empty',
      half: halfName(section.halves),
      about: section.heading,
      paragraph: section.paragraph,
      excerpt: excerptOf(section.heading),
    }));
}

function missingHalves({ sections, sources }: Subject): Observation<'Q01'>[] {
  const missing = halves.filter(
    (half) =>
      sources[half] === 'none' && !sections.some((section) => section.halves.includes(half)),
  );
  if (missing.length === 0) return [];
  return [
    {
      kind: 'section-missing',
      half: halfName(missing),
      about: '',
      paragraph: null,
      excerpt: '',
    },
  ];
}
