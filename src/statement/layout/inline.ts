import type { Inline } from '../../document/blocks/blocks';
import { emptyMark } from './empty-mark';
import { fieldTag, type FieldPath } from '../field';

/** A field with its text, or the empty mark; Word shows at most 64 characters of a title. */
export function fieldInline(
  path: FieldPath,
  title: string,
  texts: Record<FieldPath, string>,
): Inline {
  return {
    kind: 'field',
    tag: fieldTag(path),
    title: title.slice(0, 64),
    text: texts[path] ?? emptyMark,
  };
}
