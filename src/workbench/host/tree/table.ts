import { builderBeside } from '../../../wordprocessingml/builder';
import { ensureProperties, ensureProperty } from '../../../wordprocessingml/properties';
import {
  attribute,
  childElements,
  childNamed,
  isNamed,
  remove,
  setAttribute,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import { cellsOf, rowsOf } from './walk';
import { paragraphLike } from './write';

/** A table as Word inserts it: equal columns over the text width, cells formatted like the paragraph beside it. */
export function newTable(
  beside: XmlElement,
  rows: number,
  columns: number,
  values: string[][] | null,
): XmlElement {
  const { element } = builderBeside(beside);
  const width = Math.floor(textWidth(beside) / columns);
  const each = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      element('w:tblW', { w: 0, type: 'auto' }),
      element('w:tblLook', { val: '04A0' }),
    ]),
    element(
      'w:tblGrid',
      {},
      each(columns, () => element('w:gridCol', { w: width })),
    ),
    ...each(rows, (row) =>
      element(
        'w:tr',
        {},
        each(columns, (column) =>
          element('w:tc', {}, [
            element('w:tcPr', {}, [element('w:tcW', { w: width, type: 'dxa' })]),
            paragraphLike(beside, values?.[row]?.[column] ?? ''),
          ]),
        ),
      ),
    ),
  ]);
}

/** How many rows from the top are repeated on each page. */
export function headerRows(table: XmlElement): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => {
    const format = childNamed(row, 'w:trPr');
    return !format || !childNamed(format, 'w:tblHeader');
  });
  return first < 0 ? rows.length : first;
}

export function setHeaderRows(table: XmlElement, count: number): void {
  for (const [index, row] of rowsOf(table).entries()) {
    const format = ensureProperties(row, 'w:trPr');
    const header = ensureProperty(format, 'w:tblHeader');
    if (index >= count) remove(header);
    if (childElements(format).length === 0) remove(format);
  }
}

/** Sets the width of a column of a table without merged cells, in twentieths of a point. */
export function setColumnWidth(table: XmlElement, column: number, width: number): void {
  const grid = childNamed(table, 'w:tblGrid');
  const gridColumn =
    grid && childElements(grid).filter((child) => isNamed(child, 'w:gridCol'))[column];
  if (gridColumn) setAttribute(gridColumn, 'w', String(width));
  for (const row of rowsOf(table)) {
    const cell = cellsOf(row)[column];
    if (!cell) continue;
    const cellWidth = ensureProperty(ensureProperties(cell, 'w:tcPr'), 'w:tcW');
    setAttribute(cellWidth, 'w', String(width));
    setAttribute(cellWidth, 'type', 'dxa');
  }
}

export function setBorder(
  table: XmlElement,
  side: `w:${string}`,
  attributes: Record<string, string>,
): void {
  const borders = ensureProperty(ensureProperties(table, 'w:tblPr'), 'w:tblBorders');
  const border = ensureProperty(borders, side);
  for (const [name, standard] of Object.entries({
    val: 'single',
    sz: '4',
    space: '0',
    color: 'auto',
  }))
    setAttribute(border, name, attributes[name] ?? attribute(border, name) ?? standard);
}

/** Width between the margins of the last section, in twentieths of a point. */
function textWidth(beside: XmlElement): number {
  const section = childNamed(beside.ownerDocument?.documentElement, 'w:body', 'w:sectPr');
  const margins = childNamed(section, 'w:pgMar');
  const page = Number(attribute(childNamed(section, 'w:pgSz'), 'w') ?? 11906);
  const sides =
    Number(attribute(margins, 'left') ?? 1417) + Number(attribute(margins, 'right') ?? 1417);
  return Math.max(1440, page - sides);
}
