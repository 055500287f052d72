import type { Profile } from '../profile/profile';
import { readGroup } from '../statement/group-text';
import { excerptOf } from './excerpt';
import { fieldHalf, fieldName } from './field-name';
import type { Found, Rule } from './rule';
import type { FieldFound } from './statement-fields';
import { halfName, type Subject } from './subject';
import { isEvasive } from './words-evasive';

/** Q10: a text that refers elsewhere or says nothing, where the reason should stand. */
export const evasiveText: Rule = {
  id: 'Q10',
  check: (subject) => [...fieldsWithout(subject), ...sectionsWithout(subject)],
};

function fieldsWithout({ statement, profile }: Subject): Found[] {
  return (statement?.fields ?? []).flatMap((field): Found[] => {
    const required = isReason(field.path);
    const text = words(field, profile);
    const kind = text === '' && required ? 'reason-missing' : isEvasive(text) ? 'evasive' : null;
    if (kind === null || !(required || isFreeText(field.path))) return [];
    return [
      {
        rule: 'Q10',
        severity: required ? 'error' : 'warning',
        kind,
        half: fieldHalf(field.path),
        about: fieldName(field.path, profile),
        paragraph: field.paragraph,
        excerpt: excerptOf(text),
      },
    ];
  });
}

/** A rating is worth nothing without its reason; so is the sentence that nothing is relevant. */
function isReason(path: string): boolean {
  return /^(mitigation|adaptation|equity|notRelevant)\.reason$/.test(path);
}

function isFreeText(path: string): boolean {
  return /^(groups\.|alternatives\.(considered|reason)$|measures\.[^.]+\.what$|participation$|followUp$)/.test(
    path,
  );
}

function words({ path, text }: FieldFound, profile: Profile): string {
  return path.startsWith('groups.') ? readGroup(text, profile).how : text;
}

function sectionsWithout({ sections }: Subject): Found[] {
  return sections
    .filter(({ text }) => isEvasive(text))
    .map((section) => ({
      rule: 'Q10',
      severity: 'error',
      kind: 'evasive',
      half: halfName(section.halves),
      about: section.heading,
      paragraph: section.paragraph,
      excerpt: excerptOf(section.text),
    }));
}
