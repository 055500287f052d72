import { dimensions } from '../../assessment/catalogue';
import { normaliseText } from '../../document/text/normalise';
import type { Profile } from '../../profile/profile';
import { readGroup } from '../../statement/layout/group-text';
import { excerptOf } from '../sources/excerpt';
import { halfOfPath } from '../../assessment/fields/fields';
import { fieldLabel } from '../../statement/layout/field-label';
import type { KindOf } from '../../i18n/rule-codes';
import type { Observation, Rule } from '../rule';
import type { StatementField } from '../sources/document-statement';
import { halfName } from '../sources/hand-written-section';
import type { Subject } from '../subject';
import { chosenText, isUnticked } from '../recognition/tick-boxes';
import { namesDirection } from '../recognition/direction';
import { isEvasive } from '../recognition/evasive';
import { saysSomething, statesNone } from '../recognition/no-effect';
import { findPlaceholder } from '../recognition/placeholder';

/** Q10: a text that refers elsewhere or says nothing, where the reason should stand. */
export const evasiveText: Rule<'Q10'> = {
  code: 'Q10',
  name: 'evasive-text',
  severity: 'error',
  half: 'both',
  check: (subject) => [...fieldsWithout(subject), ...sectionsWithout(subject)],
};

function fieldsWithout({ statement, profile }: Subject): Observation<'Q10'>[] {
  return (statement?.fields ?? []).flatMap((field): Observation<'Q10'>[] => {
    const required = reasons.has(field.path);
    if (!required && !isFreeText(field.path)) return [];
    const text = words(field, profile);
    const kind = required ? reasonProblem(text, shortestReason) : evasiveProblem(text);
    // "None" has its own rule, and a placeholder too.
    if (kind === null || findPlaceholder(text, profile) !== null) return [];
    if (kind === 'reason-short' && statesNone(text)) return [];
    return [
      {
        severity: required ? 'error' : 'warning',
        kind,
        half: halfOfPath(field.path),
        about: fieldLabel(field.path, profile),
        paragraph: field.paragraph,
        excerpt: excerptOf(text),
      },
    ];
  });
}

/** Shortest texts that can say what changes and why, in characters; a section names the direction too, unless a figure does. */
const shortestReason = 15;
const shortestSection = 40;

function evasiveProblem(text: string): 'evasive' | null {
  return isEvasive(text) ? 'evasive' : null;
}

function reasonProblem(text: string, shortest: number): KindOf<'Q10'> | null {
  if (text === '') return 'reason-missing';
  const short = normaliseText(text).length < (/\d/.test(text) ? shortestReason : shortest);
  return evasiveProblem(text) ?? (short || !saysSomething(text) ? 'reason-short' : null);
}

/** A rating is worth nothing without its reason; so is the sentence that nothing is relevant. */
const reasons: ReadonlySet<string> = new Set(
  [...dimensions, 'notRelevant'].map((row) => `${row}.reason`),
);
const freeTexts: ReadonlySet<string> = new Set([
  'alternatives.considered',
  'alternatives.reason',
  'participation',
  'followUp',
]);

function isFreeText(path: string): boolean {
  const ofMeasure = path.startsWith('measures.') && path.endsWith('.what');
  return freeTexts.has(path) || path.startsWith('groups.') || ofMeasure;
}

function words({ path, text }: StatementField, profile: Profile): string {
  return path.startsWith('groups.') ? readGroup(text, profile).how : text;
}

function sectionsWithout({ sections, profile }: Subject): Observation<'Q10'>[] {
  return sections.flatMap((section): Observation<'Q10'>[] => {
    const { text } = section;
    if (text === '' || isUnticked(text) || findPlaceholder(text, profile) !== null) return [];
    const kind = reasonProblem(text, shortestSection);
    const otherRule = statesNone(chosenText(text)) || !namesDirection(chosenText(text), profile);
    if (kind === null || (kind === 'reason-short' && otherRule)) return [];
    return [
      {
        kind,
        half: halfName(section.halves),
        about: section.heading,
        paragraph: section.paragraph,
        excerpt: excerptOf(text),
      },
    ];
  });
}
