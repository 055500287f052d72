import { writeFlatOpc } from '../../../docx/package/flat-opc';
import { isNamed, type XmlElement } from '../../../wordprocessingml/tree';
import type { World } from '../document-model';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { controlsIn, paragraphsIn } from '../tree/walk';
import { contentControlCollection } from './content-control-collection';
import { paragraphCollection } from './paragraph-collection';

/** A story: the main one, or the content of a table cell. */
export interface Story {
  world: World;
  element: XmlElement;
}

const kind: Kind<Story> = {
  type: 'Body',
  properties: {
    Type: { get: ({ element }) => (isNamed(element, 'w:tc') ? 'TableCell' : 'MainDoc') },
  },
  objects: {
    Paragraphs: ({ world, element }) =>
      paragraphCollection(world, () =>
        isNamed(element, 'w:tc') ? paragraphsIn(element) : world.paragraphs(),
      ),
    ContentControls: ({ world, element }) =>
      contentControlCollection(world, () =>
        isNamed(element, 'w:tc') ? controlsIn(element) : world.controls(),
      ),
  },
  calls: {
    GetOoxml: ({ world }) => writeFlatOpc(world.file),
  },
};

export function body(of: Story): HostObject {
  return hostObject(kind, of);
}
