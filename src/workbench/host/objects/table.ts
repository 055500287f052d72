import { markDeleted } from '../../../wordprocessingml/revisions/delete';
import {
  ancestorNamed,
  insertAfter,
  remove,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import type { World } from '../document-model';
import { invalidArgument, notFound } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { headerRows, setHeaderRows } from '../tree/table';
import { cellsOf, paragraphsIn, rowsOf } from '../tree/walk';
import { paragraphLike } from '../tree/write';
import { contentControlAround } from './content-control';
import { paragraph } from './paragraph';
import { tableBorder } from './table-border';
import { tableCell } from './table-cell';
import { tableRowCollection } from './table-row';

export interface TableOf {
  world: World;
  element: XmlElement;
}

const borders = ['Top', 'Left', 'Bottom', 'Right', 'InsideHorizontal', 'InsideVertical'] as const;

const kind: Kind<TableOf> = {
  type: 'Table',
  properties: {
    RowCount: { get: ({ element }) => rowsOf(element).length },
    HeaderRowCount: {
      get: ({ element }) => headerRows(element),
      set: ({ world, element }, value, where) => {
        if (typeof value !== 'number') throw invalidArgument(where, value);
        setHeaderRows(element, value);
        world.changed();
      },
    },
  },
  objects: {
    Rows: ({ world, element }) => tableRowCollection({ world, element }),
    ParentContentControlOrNullObject: ({ world, element }) => contentControlAround(world, element),
    ParentTable: ({ world, element }) => {
      const outer = ancestorNamed(element, 'w:tbl');
      if (!outer) throw notFound('table around the table');
      return table({ world, element: outer });
    },
  },
  creates: {
    GetParagraphAfterOrNullObject: ({ world, element }) => {
      const last = paragraphsIn(element).at(-1);
      const all = world.paragraphs();
      const next = last && all[all.indexOf(last) + 1];
      return next ? paragraph({ world, element: next }) : null;
    },
    GetCell: ({ world, element }, args) => {
      const row = rowsOf(element)[args.count(0)];
      const cell = row && cellsOf(row)[args.count(1)];
      if (!cell) throw notFound('table cell');
      return tableCell({ world, element: cell });
    },
    GetBorder: ({ world, element }, args) =>
      tableBorder({ world, element, side: args.oneOf(0, borders) }),
    InsertParagraph: ({ world, element }, args) => {
      const where = args.oneOf(1, ['Before', 'After']);
      const all = paragraphsIn(element);
      const model = where === 'Before' ? all[0] : all.at(-1);
      if (!model) throw notFound('paragraph in the table');
      const made = paragraphLike(model, args.text(0));
      if (where === 'After') insertAfter(element, made);
      else element.parentNode?.insertBefore(made, element);
      world.inserted(made);
      return paragraph({ world, element: made });
    },
  },
  calls: {
    Delete: ({ world, element }) => {
      const tracking = world.tracking();
      if (tracking) markDeleted(tracking, element);
      else remove(element);
      world.changed();
    },
  },
};

export function table(of: TableOf): HostObject {
  return hostObject(kind, of);
}
