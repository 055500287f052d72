import { readFieldPath } from '../assessment/fields/fields';
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

/** Path of one of our tags, or null for any other tag. */
export function fieldPath(tag: string): FieldPath | null {
  return tag.startsWith(fieldTagPrefix) ? tag.slice(fieldTagPrefix.length) : null;
}

/** Whether a path names a field of this version; tags come from documents and may be anything. */
export function isFieldPath(path: string): path is FieldPath {
  return readFieldPath(path) !== null;
}
