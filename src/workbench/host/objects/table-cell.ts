import {
  ancestorNamed,
  attribute,
  childNamed,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { invalidArgument } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { setColumnWidth } from '../tree/table';
import { cellsOf } from '../tree/walk';
import { body } from './body';

interface CellOf {
  model: DocumentModel;
  element: XmlElement;
}

const kind: Kind<CellOf> = {
  type: 'TableCell',
  properties: {
    /** Points, and for the whole column (only in tables without merged cells). */
    ColumnWidth: {
      get: ({ element }) => {
        return Number(attribute(childNamed(element, 'w:tcPr', 'w:tcW'), 'w') ?? 0) / 20;
      },
      set: ({ model, element }, value, where) => {
        const row = ancestorNamed(element, 'w:tr');
        const table = ancestorNamed(element, 'w:tbl');
        if (typeof value !== 'number' || value <= 0 || !row || !table)
          throw invalidArgument(where, value);
        setColumnWidth(table, cellsOf(row).indexOf(element), Math.round(value * 20));
        model.changed();
      },
    },
  },
  objects: {
    Body: ({ model, element }) => body({ model, element }),
  },
};

export function tableCell(of: CellOf): HostObject {
  return hostObject(kind, of);
}
