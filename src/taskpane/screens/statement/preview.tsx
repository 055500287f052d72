import type {
  Block,
  Inline,
  Look,
  StatementBlocks,
  TableBlock,
} from '../../../document/blocks/blocks';

/** The statement's blocks on a sheet of paper. At narrow widths each row of the table becomes a card. */
export function Preview({ statement, language }: { statement: StatementBlocks; language: string }) {
  return (
    <div className="paper" lang={language}>
      {statement.blocks.map((block, index) => (
        <PreviewBlock key={index} block={block} />
      ))}
    </div>
  );
}

function PreviewBlock({ block }: { block: Block }) {
  if (block.kind === 'heading') return <p className="paper-heading">{block.text}</p>;
  if (block.kind === 'table') return <PreviewTable table={block} />;
  return (
    <p className={isBold(block.look) ? 'paper-bold' : undefined}>
      <Inlines inlines={block.inlines} />
    </p>
  );
}

function isBold(look: Look): boolean {
  return look.bold;
}

// Roles are explicit because browsers drop them where the style sheet sets `display`.
function PreviewTable({ table }: { table: TableBlock }) {
  return (
    <table className="paper-table" role="table" aria-label={table.description}>
      <colgroup>
        {table.widths.map((width, index) => (
          <col key={index} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {table.header.map((cell, index) => (
            <th key={index} role="columnheader" scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {table.rows.map((row, index) => (
          <tr key={index} role="row">
            {row.map((cell, column) => (
              <td key={column} role="cell">
                {column > 0 && (
                  <span className="paper-label" aria-hidden="true">
                    {table.header[column]}
                  </span>
                )}
                <span>
                  <Inlines inlines={cell} />
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, index) =>
    inline.kind === 'text' && inline.bold ? (
      <strong key={index}>{inline.text}</strong>
    ) : (
      <span key={index}>{inline.text}</span>
    ),
  );
}
