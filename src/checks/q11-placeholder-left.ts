import { excerptOf } from './excerpt';
import { fieldHalf, fieldName } from './field-name';
import type { HandSection } from './hand-section';
import type { Found, Rule } from './rule';
import { halfName, type Subject } from './subject';
import { findPlaceholder } from './words-placeholder';

/** Q11: a placeholder or an instruction of the template is still there. */
export const placeholderLeft: Rule = {
  id: 'Q11',
  check: (subject) => [
    ...fieldsWith(subject),
    ...subject.sections.flatMap((section) => paragraphsWith(section, subject)),
  ],
};

function fieldsWith({ statement, profile }: Subject): Found[] {
  return (statement?.fields ?? []).flatMap(({ path, text, paragraph }): Found[] => {
    const found = findPlaceholder(text, profile);
    if (found === null) return [];
    return [
      {
        rule: 'Q11',
        severity: 'error',
        kind: 'placeholder',
        half: fieldHalf(path),
        about: fieldName(path, profile),
        paragraph,
        excerpt: excerptOf(found),
      },
    ];
  });
}

function paragraphsWith(section: HandSection, { snapshot, profile }: Subject): Found[] {
  return snapshot.paragraphs
    .slice(section.paragraph, section.last + 1)
    .flatMap(({ text, index }): Found[] => {
      const found = findPlaceholder(text, profile);
      if (found === null) return [];
      return [
        {
          rule: 'Q11',
          severity: 'error',
          kind: 'placeholder',
          half: halfName(section.halves),
          about: section.heading,
          paragraph: index,
          excerpt: excerptOf(found),
        },
      ];
    });
}
