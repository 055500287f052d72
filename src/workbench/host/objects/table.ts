import { ensureProperties, setProperty } from '../../../wordprocessingml/properties';
import { markDeleted } from '../../../wordprocessingml/revisions/delete';
import {
  ancestorNamed,
  insertAfter,
  remove,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
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
  model: DocumentModel;
  element: XmlElement;
}

const borders = ['Top', 'Left', 'Bottom', 'Right', 'InsideHorizontal', 'InsideVertical'] as const;

const kind: Kind<TableOf> = {
  type: 'Table',
  properties: {
    StyleBuiltIn: {
      set: ({ model, element }, value, where) => {
        const id = typeof value === 'string' ? model.styles.tableStyle(value) : null;
        if (id === null) throw invalidArgument(where, value);
        setProperty(ensureProperties(element, 'w:tblPr'), 'w:tblStyle', id);
        model.changed();
      },
    },
    RowCount: { get: ({ element }) => rowsOf(element).length },
    HeaderRowCount: {
      get: ({ element }) => headerRows(element),
      set: ({ model, element }, value, where) => {
        if (typeof value !== 'number') throw invalidArgument(where, value);
        setHeaderRows(element, value);
        model.changed();
      },
    },
  },
  objects: {
    Rows: ({ model, element }) => tableRowCollection({ model, element }),
    ParentContentControlOrNullObject: ({ model, element }) => contentControlAround(model, element),
    ParentTable: ({ model, element }) => {
      const outer = ancestorNamed(element, 'w:tbl');
      if (!outer) throw notFound('table around the table');
      return table({ model, element: outer });
    },
  },
  creates: {
    GetParagraphAfterOrNullObject: ({ model, element }) => {
      const last = paragraphsIn(element).at(-1);
      const all = model.paragraphs();
      const next = last && all[all.indexOf(last) + 1];
      return next ? paragraph({ model, element: next }) : null;
    },
    GetCell: ({ model, element }, args) => {
      const row = rowsOf(element)[args.count(0)];
      const cell = row && cellsOf(row)[args.count(1)];
      if (!cell) throw notFound('table cell');
      return tableCell({ model, element: cell });
    },
    GetBorder: ({ model, element }, args) =>
      tableBorder({ model, element, side: args.oneOf(0, borders) }),
    InsertParagraph: ({ model, element }, args) => {
      const where = args.oneOf(1, ['Before', 'After']);
      const all = paragraphsIn(element);
      const template = where === 'Before' ? all[0] : all.at(-1);
      if (!template) throw notFound('paragraph in the table');
      const made = paragraphLike(template, args.text(0));
      if (where === 'After') insertAfter(element, made);
      else element.parentNode?.insertBefore(made, element);
      model.inserted(made);
      return paragraph({ model, element: made });
    },
  },
  calls: {
    Delete: ({ model, element }) => {
      const tracking = model.tracking();
      if (tracking) markDeleted(tracking, element);
      else remove(element);
      model.changed();
    },
  },
};

export function table(of: TableOf): HostObject {
  return hostObject(kind, of);
}
