import { attribute, childOf, childrenOf, create, isW, remove, setAttribute } from './element';
import type { XmlElement } from './element';
import { property, propertiesOf } from './properties';
import { cellsOf, rowsOf } from './walk';
import { paragraphLike } from './write';

/** A table as Word inserts it: equal columns over the text width, cells formatted like the paragraph beside it. */
export function newTable(
  beside: XmlElement,
  rows: number,
  columns: number,
  values: string[][] | null,
): XmlElement {
  const table = create(beside, 'tbl');
  const format = create(beside, 'tblPr');
  format.appendChild(create(beside, 'tblW', { w: '0', type: 'auto' }));
  format.appendChild(create(beside, 'tblLook', { val: '04A0' }));
  table.appendChild(format);
  const width = String(Math.floor(textWidth(beside) / columns));
  const grid = create(beside, 'tblGrid');
  for (let column = 0; column < columns; column += 1)
    grid.appendChild(create(beside, 'gridCol', { w: width }));
  table.appendChild(grid);
  for (let row = 0; row < rows; row += 1) {
    const line = create(beside, 'tr');
    for (let column = 0; column < columns; column += 1) {
      const cell = create(beside, 'tc');
      const cellFormat = create(beside, 'tcPr');
      cellFormat.appendChild(create(beside, 'tcW', { w: width, type: 'dxa' }));
      cell.appendChild(cellFormat);
      cell.appendChild(paragraphLike(beside, values?.[row]?.[column] ?? ''));
      line.appendChild(cell);
    }
    table.appendChild(line);
  }
  return table;
}

/** How many rows from the top are repeated on each page. */
export function headerRows(table: XmlElement): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => {
    const format = childOf(row, 'trPr');
    return !format || !childOf(format, 'tblHeader');
  });
  return first < 0 ? rows.length : first;
}

export function setHeaderRows(table: XmlElement, count: number): void {
  for (const [index, row] of rowsOf(table).entries()) {
    const format = propertiesOf(row, 'trPr');
    const header = property(format, 'trPr', 'tblHeader');
    if (index >= count) remove(header);
    if (childrenOf(format).length === 0) remove(format);
  }
}

/** Sets the width of a column of a table without merged cells, in twentieths of a point. */
export function setColumnWidth(table: XmlElement, column: number, width: number): void {
  const grid = childOf(table, 'tblGrid');
  const gridColumn = grid && childrenOf(grid).filter((child) => isW(child, 'gridCol'))[column];
  if (gridColumn) setAttribute(gridColumn, 'w', String(width));
  for (const row of rowsOf(table)) {
    const cell = cellsOf(row)[column];
    if (!cell) continue;
    const cellWidth = property(propertiesOf(cell, 'tcPr'), 'tcPr', 'tcW');
    setAttribute(cellWidth, 'w', String(width));
    setAttribute(cellWidth, 'type', 'dxa');
  }
}

export function setBorder(
  table: XmlElement,
  side: string,
  attributes: Record<string, string>,
): void {
  const borders = property(propertiesOf(table, 'tblPr'), 'tblPr', 'tblBorders');
  const border = property(borders, 'tblBorders', side);
  const all = { val: 'single', sz: '4', space: '0', color: 'auto' };
  for (const [name, value] of Object.entries({ ...all, ...known(border), ...attributes }))
    setAttribute(border, name, value);
}

function known(border: XmlElement): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of ['val', 'sz', 'space', 'color']) {
    const value = attribute(border, name);
    if (value !== null) found[name] = value;
  }
  return found;
}

/** Width between the margins of the last section, in twentieths of a point. */
function textWidth(beside: XmlElement): number {
  const root = beside.ownerDocument?.documentElement;
  const body = root && childOf(root, 'body');
  const section = body ? childOf(body, 'sectPr') : null;
  const size = section && childOf(section, 'pgSz');
  const margins = section && childOf(section, 'pgMar');
  const page = Number(attribute(size, 'w') ?? 11906);
  const sides =
    Number(attribute(margins, 'left') ?? 1417) + Number(attribute(margins, 'right') ?? 1417);
  return Math.max(1440, page - sides);
}
