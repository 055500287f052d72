import { inlineText } from '../../../src/document/blocks/block-text';
import type { StatementBlocks } from '../../../src/document/blocks/blocks';

/** A statement as plain text, one line a paragraph or table row: what a golden text holds. */
export function statementText(statement: StatementBlocks): string {
  return statement.blocks
    .flatMap((block) => {
      if (block.kind === 'heading') return [`# ${block.text}`];
      if (block.kind === 'paragraph') return [inlineText(block.inlines)];
      const rows = block.rows.map((row) => row.map(inlineText).join(' | '));
      return [`[${block.widths.join(' ')}]`, block.header.join(' | '), ...rows];
    })
    .join('\n');
}
