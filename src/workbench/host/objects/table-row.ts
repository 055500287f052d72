import { currentRuns } from '../../../wordprocessingml/runs';
import type { XmlElement } from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { notFound } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { paragraphsIn, rowsOf } from '../tree/walk';
import { font } from './font';

interface Of {
  model: DocumentModel;
  element: XmlElement;
}

const rowKind: Kind<Of> = {
  type: 'TableRow',
  objects: {
    Font: ({ model, element }) => {
      const marks = paragraphsIn(element);
      return font({ model, runs: marks.flatMap(currentRuns), marks });
    },
  },
};

const collectionKind: Kind<Of> = {
  type: 'TableRowCollection',
  items: ({ model, element }) =>
    rowsOf(element).map((row) => hostObject(rowKind, { model, element: row })),
  creates: {
    GetFirst: ({ model, element }) => {
      const row = rowsOf(element)[0];
      if (!row) throw notFound('table row');
      return hostObject(rowKind, { model, element: row });
    },
  },
};

/** Rows of a table; `element` is the table. */
export function tableRowCollection(of: Of): HostObject {
  return hostObject(collectionKind, of);
}
