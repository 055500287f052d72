import type { FieldPath } from '../../statement/field';

/** A field of the statement as it stands in the document. */
export interface FieldFound {
  path: FieldPath;
  /** On one line; empty when only a dash stands there. */
  text: string;
  paragraph: number;
}
