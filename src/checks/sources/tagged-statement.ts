import type { Control, Snapshot } from '../../document/snapshot/snapshot';
import type { Profile } from '../../profile/profile';
import { fieldValue } from '../../statement/layout/empty-mark';
import { statementTag } from '../../document/tags';
import { fieldPath } from '../../statement/field';
import type { DocumentStatement, StatementField } from './document-statement';
import { leadsOf, typedFields } from './typed-paragraphs';

/**
 * The first statement that is not deleted. Fields without an outer control count too: they are
 * what is left when someone copies the table alone.
 */
export function findTaggedStatement(
  snapshot: Snapshot,
  profile: Profile,
): DocumentStatement | null {
  const { controls } = snapshot;
  const root = controls.findIndex((control) => control.tag === statementTag && !control.deleted);
  const fields = controls
    .filter((control) => !control.deleted && isInside(control, root, controls))
    .flatMap((control): StatementField[] => {
      const path = fieldPath(control.tag);
      return path === null
        ? []
        : [{ path, text: fieldValue(control.text), paragraph: control.first }];
    });
  const paragraph = controls[root]?.first ?? fields[0]?.paragraph;
  if (paragraph === undefined) return null;
  const typed = typedBeside(snapshot, controls[root], profile);
  return { paragraph, fields, typed, further: [] };
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

/** Ids of measures that have no field; no measure that was stored is called so. */
const typedMeasures = 'typed';

/** Paragraphs inside the statement that hold none of its fields and yet begin as one of its own does. */
function typedBeside(
  { paragraphs, controls }: Snapshot,
  root: Control | undefined,
  profile: Profile,
): StatementField[] {
  if (!root) return [];
  const held = new Set<number>();
  for (const { tag, first, last, deleted } of controls) {
    if (deleted || fieldPath(tag) === null) continue;
    for (let index = first; index <= last; index += 1) held.add(index);
  }
  const beside = paragraphs
    .slice(root.first, root.last + 1)
    .filter(({ index, cell, text }) => cell === null && text.includes(':') && !held.has(index));
  if (beside.length === 0) return [];
  return typedFields(beside, leadsOf(profile, typedMeasures)).fields.filter(
    ({ path, text }) => text !== '' && !path.startsWith('signOff.'),
  );
}
