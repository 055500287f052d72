import { excerptOf } from '../sources/excerpt';
import { halfOfPath } from '../../assessment/fields/fields';
import { fieldLabel } from '../../statement/layout/field-label';
import type { AnyHalf } from '../../i18n/rule-words';
import type { Observation, Rule } from '../rule';
import { halfName } from '../sources/hand-written-section';
import type { Subject } from '../subject';
import { findPlaceholder } from '../recognition/placeholder';

/** Q11: a placeholder or an instruction of the template is still there. */
export const placeholderLeft: Rule<'Q11'> = {
  code: 'Q11',
  name: 'placeholder-left',
  severity: 'error',
  half: 'both',
  check: (subject) => [
    ...fieldsWith(subject),
    ...paragraphsWith(subject.statement?.further ?? [], 'both', '', subject),
    ...subject.sections.flatMap(({ paragraph, last, halves, heading }) => {
      const inside = range(paragraph, last);
      return paragraphsWith(inside, halfName(halves), heading, subject);
    }),
  ],
};

function fieldsWith({ statement, profile }: Subject): Observation<'Q11'>[] {
  return (statement?.fields ?? []).flatMap(({ path, text, paragraph }): Observation<'Q11'>[] => {
    const placeholder = findPlaceholder(text, profile);
    if (placeholder === null) return [];
    return [
      {
        kind: 'placeholder',
        half: halfOfPath(path),
        about: fieldLabel(path, profile),
        paragraph,
        excerpt: excerptOf(placeholder),
      },
    ];
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function paragraphsWith(
  indices: number[],
  half: AnyHalf,
  heading: string,
  { snapshot, profile }: Subject,
): Observation<'Q11'>[] {
  return indices.flatMap((index): Observation<'Q11'>[] => {
    const text = snapshot.paragraphs[index]?.text ?? '';
    const placeholder = findPlaceholder(text, profile);
    if (placeholder === null) return [];
    // Without a heading the lead-in of the paragraph says what it is about.
    const about = heading === '' ? excerptOf(text.split(':')[0] ?? '') : heading;
    return [
      {
        kind: 'placeholder',
        half,
        about,
        paragraph: index,
        excerpt: excerptOf(placeholder),
      },
    ];
  });
}
