import type { World } from '../document-model';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { paragraphCollection } from './paragraph-collection';

const kind: Kind<World> = {
  type: 'Range (selection)',
  objects: {
    Paragraphs: (world) =>
      paragraphCollection(world, () => {
        const selected = world.selected();
        return selected ? [selected] : [];
      }),
  },
};

/** What `document.getSelection()` gives: the paragraph with the cursor. */
export function selection(world: World): HostObject {
  return hostObject(kind, world);
}
