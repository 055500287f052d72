import type { Inline, TableBlock } from '../../document/blocks/blocks';
import { cellLook } from '../../document/blocks/table-formatting';
import type { XmlElement } from '../../wordprocessingml/tree';
import { paragraphProperties } from './look-properties';
import { renderInline, type RenderContext } from './render-inline';

const borderSides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
/** Word counts table percentages in fiftieths (ECMA-376 17.18.90). */
const fiftieths = 50;
/** Space between border and text, in twips: 2 mm at the sides. */
const cellMargin = 113;

/** A plain table over the full width. `textWidth` is in points. */
export function renderTable(
  context: RenderContext,
  block: TableBlock,
  title: string,
  textWidth: number,
): XmlElement {
  const { element } = context.build;
  const columns = block.widths.map((width) => Math.round((textWidth * 20 * width) / 100));
  const header = block.header.map((text): Inline[] => [{ kind: 'text', text, bold: true }]);
  return element('w:tbl', {}, [
    tableProperties(context, block, title),
    element(
      'w:tblGrid',
      {},
      columns.map((width) => element('w:gridCol', { w: width })),
    ),
    renderRow(context, block, header, true),
    ...block.rows.map((row) => renderRow(context, block, row, false)),
  ]);
}

function tableProperties(context: RenderContext, block: TableBlock, title: string): XmlElement {
  const { element, strict } = context.build;
  const side = (name: string): `w:${string}` =>
    `w:${strict ? name.replace('left', 'start').replace('right', 'end') : name}`;
  return element('w:tblPr', {}, [
    element('w:tblW', percent(context, 100)),
    element(
      'w:tblBorders',
      {},
      borderSides.map((name) =>
        element(side(name), { val: 'single', sz: 4, space: 0, color: 'auto' }),
      ),
    ),
    element('w:tblLayout', { type: 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      ['left', 'right'].map((name) => element(side(name), { w: cellMargin, type: 'dxa' })),
    ),
    element('w:tblLook', {
      firstRow: 1,
      lastRow: 0,
      firstColumn: 0,
      lastColumn: 0,
      noHBand: 1,
      noVBand: 1,
    }),
    element('w:tblCaption', { val: title }),
    element('w:tblDescription', { val: block.description }),
  ]);
}

/** Strict documents write "100%", all others fiftieths of a percent. */
function percent(context: RenderContext, value: number): Record<string, string | number> {
  return {
    w: context.build.strict ? `${value}%` : Math.round(value * fiftieths),
    type: 'pct',
  };
}

function renderRow(
  context: RenderContext,
  block: TableBlock,
  cells: Inline[][],
  header: boolean,
): XmlElement {
  const { element } = context.build;
  return element('w:tr', {}, [
    element('w:trPr', {}, [element('w:cantSplit'), header ? element('w:tblHeader') : null]),
    ...block.widths.map((width, column) =>
      element('w:tc', {}, [
        element('w:tcPr', {}, [element('w:tcW', percent(context, width))]),
        renderCell(context, block, cells[column] ?? []),
      ]),
    ),
  ]);
}

function renderCell(context: RenderContext, block: TableBlock, inlines: Inline[]): XmlElement {
  const { build, styleId } = context;
  const look = cellLook(block.look);
  return build.element('w:p', {}, [
    paragraphProperties(build, look, styleId(look), false),
    ...inlines.map((inline) => renderInline(context, inline, look)),
  ]);
}
