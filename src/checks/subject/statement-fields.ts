import type { Control, Snapshot } from '../../document/snapshot';
import { fieldValue } from '../../statement/empty-mark';
import { fieldPath, rootTag, type FieldPath } from '../../statement/field';

/** A field of the statement as it stands in the document. */
export interface FieldFound {
  path: FieldPath;
  /** On one line; empty when only a dash stands there. */
  text: string;
  paragraph: number;
}

/** The statement as the checks see it: its fields, whatever is stored about them. */
export interface StatementFound {
  paragraph: number;
  fields: FieldFound[];
  /** Paragraphs that belong to it and are no fields: only where the fields have no controls. */
  further: number[];
}

/**
 * The first statement that is not deleted. Fields without an outer control count too: they are
 * what is left when someone copies the table alone.
 */
export function findStatement(snapshot: Snapshot): StatementFound | null {
  const { controls } = snapshot;
  const root = controls.findIndex((control) => control.tag === rootTag && !control.deleted);
  const fields = controls
    .filter((control) => !control.deleted && isInside(control, root, controls))
    .flatMap((control): FieldFound[] => {
      const path = fieldPath(control.tag);
      return path === null
        ? []
        : [{ path, text: fieldValue(control.text), paragraph: control.first }];
    });
  const paragraph = controls[root]?.first ?? fields[0]?.paragraph;
  return paragraph === undefined ? null : { paragraph, fields, further: [] };
}

function isInside(control: Control, root: number, controls: Control[]): boolean {
  let outer = control.parent;
  while (outer !== null) {
    const around = controls[outer];
    if (!around || around.deleted) return false;
    if (outer === root) return true;
    outer = around.parent;
  }
  return root === -1;
}
