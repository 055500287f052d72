import type { FieldPath } from '../../statement/field';

/** A field of the statement as it stands in the document. */
export interface StatementField {
  path: FieldPath;
  /** On one line; empty when only a dash stands there. */
  text: string;
  paragraph: number;
}

/** The statement as the checks see it: its fields, whatever is stored about them. */
export interface DocumentStatement {
  paragraph: number;
  fields: StatementField[];
  /** What a person typed into it beside its fields, under one of its lead-ins: a further measure, a further group. */
  typed: StatementField[];
  /** Paragraphs that belong to it and are no fields: only where the fields have no controls. */
  further: number[];
}
