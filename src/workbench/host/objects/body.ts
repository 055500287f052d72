import { writeFlatOpc } from '../../../docx/flat-opc';
import { hostObject, type HostObject, type Kind } from '../host-object';
import type { XmlElement } from '../tree/element';
import { paragraphsIn } from '../tree/walk';
import { controlsIn } from '../tree/walk';
import { paragraphLike } from '../tree/write';
import { insertAfter, create, isW } from '../tree/element';
import type { World } from '../world';
import { contentControlCollection } from './content-control-collection';
import { paragraph } from './paragraph';
import { paragraphCollection } from './paragraph-collection';

/** A story: the main one, or the content of a table cell. */
export interface Story {
  world: World;
  element: XmlElement;
}

const kind: Kind<Story> = {
  type: 'Body',
  properties: {
    Type: { get: ({ element }) => (isW(element, 'tc') ? 'TableCell' : 'MainDoc') },
  },
  objects: {
    Paragraphs: ({ world, element }) =>
      paragraphCollection(world, () =>
        isW(element, 'tc') ? paragraphsIn(element) : world.paragraphs(),
      ),
    ContentControls: ({ world, element }) =>
      contentControlCollection(world, () => controlsIn(element)),
  },
  creates: {
    InsertParagraph: ({ world, element }, args) => {
      const where = args.oneOf(1, ['Start', 'End']);
      const all = paragraphsIn(element);
      const neighbour = where === 'Start' ? all[0] : all.at(-1);
      const made = neighbour ? paragraphLike(neighbour, args.text(0)) : create(element, 'p');
      if (!neighbour) element.insertBefore(made, element.firstChild);
      else if (where === 'Start') neighbour.parentNode?.insertBefore(made, neighbour);
      else insertAfter(made, neighbour);
      world.changed();
      return paragraph({ world, element: made });
    },
  },
  calls: {
    GetOoxml: ({ world }) => writeFlatOpc(world.file),
  },
};

export function body(of: Story): HostObject {
  return hostObject(kind, of);
}
