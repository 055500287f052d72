import type { Block, Inline, Look, ParagraphBlock, StatementBlocks, TableBlock } from './blocks';

/** What stands between two values of a row; two controls must not touch (office-js #6103). */
export const betweenValues = '; ';

/** Whether a table of the statement holds fields, so that it needs controls in cells. */
export function hasFieldsInTables({ blocks }: StatementBlocks): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'table' && block.rows.flat(2).some((inline) => inline.kind === 'field'),
  );
}

/** The same statement with a paragraph for each row of a table, for a Word that refuses controls in cells. */
export function withoutTables(statement: StatementBlocks): StatementBlocks {
  const [heading, ...others] = statement.blocks;
  const body = others.find((block) => block.kind === 'paragraph')?.look;
  const blocks = others.flatMap((block): Block[] =>
    block.kind === 'table' ? rowsOf(block, body ?? block.look) : [block],
  );
  return { ...statement, blocks: [heading, ...blocks] };
}

/** "Klimaschutz: Bewertung: positiv; Begründung: …", or "Möglichkeit: Holzbau; Kosten: …". */
function rowsOf({ header, rows }: TableBlock, look: Look): ParagraphBlock[] {
  return rows.map((cells): ParagraphBlock => {
    const [first = [], ...values] = cells;
    const named = first.every(({ kind }) => kind === 'text');
    const lead = named ? first.map(({ text }) => text).join('') : (header[0] ?? '');
    const said = values.flatMap((cell, column): Inline[] => [
      {
        kind: 'text',
        text: `${named && column === 0 ? '' : betweenValues}${header[column + 1] ?? ''}: `,
      },
      ...cell,
    ]);
    return {
      kind: 'paragraph',
      look,
      inlines: [{ kind: 'text', text: `${lead}: `, bold: true }, ...(named ? [] : first), ...said],
    };
  });
}
