import { fieldTagPrefix } from '../document/tags';

/**
 * Path of a field in the assessment: "mitigation.rating", "groups.low-income" (effect and how in
 * one field), "measures.m1.owner", "notRelevant.reason". List items are named by their id, never by
 * position.
 */
export type FieldPath = string;

/** Tag of a field's control. Word allows 64 characters; ids are bounded so that it fits. */
export function fieldTag(path: FieldPath): string {
  return fieldTagPrefix + path;
}

/** Path of a tag of ours, or null for any other tag. */
export function fieldPath(tag: string): FieldPath | null {
  return tag.startsWith(fieldTagPrefix) ? tag.slice(fieldTagPrefix.length) : null;
}

/** Texts on equity that stand in a paragraph each, in order (Q2 to Q4, Q7 to Q9). */
export const socialTexts = [
  'districts',
  'geographic',
  'barriers',
  'affordability',
  'opportunity',
  'payers',
  'cumulative',
  'evidence',
] as const;

const id = '[a-z0-9-]{1,24}';

/** Where a list can stand in one field as a whole ("groups"), what is behind its name may be missing. */
const pattern = new RegExp(
  `^(?:${[
    '(?:mitigation|adaptation|equity)\\.(?:rating|amount|reason)',
    'climate(?:\\.(?:fields|basis|duration|contribution|baseline|exposures))?',
    `groups(?:\\.${id})?`,
    `social(?:\\.(?:${socialTexts.join('|')}))?`,
    'participation(?:\\.(?:timing|changed|planned|barriers))?',
    'alternatives\\.(?:considered|friendlier|reason)',
    `options(?:\\.${id}\\.(?:what|climate|equity|cost|reason))?`,
    'coBenefits',
    `tensions(?:\\.${id})?`,
    `measures(?:\\.${id}\\.(?:what|owner|date|cost))?`,
    'followUp|review',
    'signOff\\.(?:climateTeam|socialDepartment)',
    'notRelevant\\.(?:kind|reason)',
  ].join('|')})$`,
);

/** Whether a path names a field of this version; tags come from documents and may be anything. */
export function isFieldPath(path: string): path is FieldPath {
  return pattern.test(path);
}
