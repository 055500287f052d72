import type { XmlElement } from '../../../wordprocessingml/tree';
import type { World } from '../document-model';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { wrapRuns } from '../tree/control';
import { textOf } from '../tree/text';
import { deleteAll, insertInto } from '../tree/text-ranges';
import { contentControl } from './content-control';
import { font } from './font';

/** Runs beside each other in one paragraph, at least one. */
export interface RangeOf {
  world: World;
  runs: XmlElement[];
}

const kind: Kind<RangeOf> = {
  type: 'Range',
  properties: { Text: { get: ({ runs }) => runs.map((run) => textOf(run)).join('') } },
  objects: { Font: ({ world, runs }) => font({ world, runs, marks: [] }) },
  creates: {
    InsertContentControl: ({ world, runs }) => {
      const made = wrapRuns(runs, world.newControlId(), world.language);
      world.changed();
      return contentControl({ world, element: made });
    },
    InsertText: ({ world, runs }, args) => {
      const where = args.oneOf(1, ['Replace', 'Start', 'End']);
      const made = insertInto(runs, args.text(0), where, world.tracking());
      world.changed();
      return range({ world, runs: made ? [made] : [] });
    },
  },
  calls: {
    Delete: ({ world, runs }) => {
      deleteAll(runs, world.tracking());
      world.changed();
    },
  },
};

export function range(of: RangeOf): HostObject {
  return hostObject(kind, of);
}
