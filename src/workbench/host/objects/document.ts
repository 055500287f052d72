import type { World } from '../document-model';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { body } from './body';
import { contentControlCollection } from './content-control-collection';
import { documentProperties } from './document-properties';
import { selection } from './selection';

const kind: Kind<World> = {
  type: 'Document',
  objects: {
    Body: (world) => body({ world, element: world.body() }),
    Properties: (world) => documentProperties(world),
    ContentControls: (world) => contentControlCollection(world, () => world.controls()),
  },
  creates: {
    GetSelection: (world) => selection(world),
  },
};

/** The root of every object path. */
export function document(world: World): HostObject {
  return hostObject(kind, world);
}
