import type { Inline, StatementBlocks } from '../../../document/blocks/blocks';
import { normaliseText } from '../../../document/text/normalise';
import { fieldPath, type FieldPath } from '../../../statement/field';

/** Whether the document holds exactly the fields of a statement, with their texts. */
export function isCurrent(
  statement: StatementBlocks,
  fields: Readonly<Record<FieldPath, string>>,
): boolean {
  const wanted = statement.blocks.flatMap(fieldsOf);
  return (
    wanted.length === Object.keys(fields).length &&
    wanted.every(({ path, text }) => fields[path] === text)
  );
}

function fieldsOf(block: StatementBlocks['blocks'][number]): { path: FieldPath; text: string }[] {
  if (block.kind === 'heading') return [];
  const inlines: Inline[] = block.kind === 'table' ? block.rows.flat(2) : block.inlines;
  return inlines.flatMap((inline) => {
    const path = inline.kind === 'field' ? fieldPath(inline.tag) : null;
    return path === null ? [] : [{ path, text: normaliseText(inline.text) }];
  });
}
