import type { Block, Inline, StatementBlocks } from './blocks';

/** Text of one paragraph made of inlines. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

/** Texts of the paragraphs that a block becomes, in document order; each cell of a table is one. */
export function blockTexts(block: Block): string[] {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'paragraph') return [inlineText(block.inlines)];
  return [...block.header, ...block.rows.flatMap((row) => row.map(inlineText))];
}

/** All fields of some blocks, in document order. */
export function fieldsOf(blocks: readonly Block[]): Extract<Inline, { kind: 'field' }>[] {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'heading') return [];
      return block.kind === 'paragraph' ? block.inlines : block.rows.flat(2);
    })
    .filter((inline) => inline.kind === 'field');
}

/** Texts of all paragraphs of a statement, in document order. */
export function statementTexts(statement: StatementBlocks): string[] {
  return statement.blocks.flatMap(blockTexts);
}
