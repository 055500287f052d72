import { defaultLimits } from '../../../docx/limits';
import { isMarkedFinal } from '../../../docx/read/marked-final';
import type { World } from '../document-model';
import { missing } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';

const final: Kind<World> = {
  type: 'CustomProperty',
  properties: { Value: { get: ({ file }) => isMarkedFinal(file, defaultLimits.depth) } },
};

/** The only custom property that the add-in asks for is the mark of a final document. */
const custom: Kind<World> = {
  type: 'CustomPropertyCollection',
  creates: {
    GetItemOrNullObject: (world, args) => {
      const key = args.text(0);
      if (key !== '_MarkAsFinal') throw missing('CustomPropertyCollection', key);
      return isMarkedFinal(world.file, defaultLimits.depth) ? hostObject(final, world) : null;
    },
  },
};

const kind: Kind<World> = {
  type: 'DocumentProperties',
  objects: { CustomProperties: (world) => hostObject(custom, world) },
};

/** What `document.properties` gives. */
export function documentProperties(world: World): HostObject {
  return hostObject(kind, world);
}
