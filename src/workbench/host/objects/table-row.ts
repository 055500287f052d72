import { currentRuns } from '../../../wordprocessingml/runs';
import type { XmlElement } from '../../../wordprocessingml/tree';
import type { World } from '../document-model';
import { notFound } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { paragraphsIn, rowsOf } from '../tree/walk';
import { font } from './font';

interface Of {
  world: World;
  element: XmlElement;
}

const rowKind: Kind<Of> = {
  type: 'TableRow',
  objects: {
    Font: ({ world, element }) => {
      const marks = paragraphsIn(element);
      return font({ world, runs: marks.flatMap(currentRuns), marks });
    },
  },
};

const collectionKind: Kind<Of> = {
  type: 'TableRowCollection',
  items: ({ world, element }) =>
    rowsOf(element).map((row) => hostObject(rowKind, { world, element: row })),
  creates: {
    GetFirst: ({ world, element }) => {
      const row = rowsOf(element)[0];
      if (!row) throw notFound('table row');
      return hostObject(rowKind, { world, element: row });
    },
  },
};

/** Rows of a table; `element` is the table. */
export function tableRowCollection(of: Of): HostObject {
  return hostObject(collectionKind, of);
}
