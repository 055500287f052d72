import { invalidArgument } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { around, attribute, childOf, type XmlElement } from '../tree/element';
import { setColumnWidth } from '../tree/table';
import { cellsOf } from '../tree/walk';
import type { World } from '../document-model';
import { body } from './body';

interface CellOf {
  world: World;
  element: XmlElement;
}

const kind: Kind<CellOf> = {
  type: 'TableCell',
  properties: {
    /** Points, and for the whole column (only in tables without merged cells). */
    ColumnWidth: {
      get: ({ element }) => {
        const format = childOf(element, 'tcPr');
        return Number(attribute(format && childOf(format, 'tcW'), 'w') ?? 0) / 20;
      },
      set: ({ world, element }, value, where) => {
        const row = around(element, 'tr');
        const table = around(element, 'tbl');
        if (typeof value !== 'number' || value <= 0 || !row || !table)
          throw invalidArgument(where, value);
        setColumnWidth(table, cellsOf(row).indexOf(element), Math.round(value * 20));
        world.changed();
      },
    },
  },
  objects: {
    Body: ({ world, element }) => body({ world, element }),
  },
};

export function tableCell(of: CellOf): HostObject {
  return hostObject(kind, of);
}
