import type { XmlElement } from '../../../wordprocessingml/tree';
import type { World } from '../document-model';
import { notFound } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { paragraph } from './paragraph';

interface Paragraphs {
  world: World;
  elements: () => XmlElement[];
}

const kind: Kind<Paragraphs> = {
  type: 'ParagraphCollection',
  items: ({ world, elements }) => elements().map((element) => paragraph({ world, element })),
  creates: {
    GetFirst: (of) => at(of, 0),
    GetLast: (of) => at(of, -1),
  },
};

export function paragraphCollection(world: World, elements: () => XmlElement[]): HostObject {
  return hostObject(kind, { world, elements });
}

function at({ world, elements }: Paragraphs, position: number): HostObject {
  const element = elements().at(position);
  if (!element) throw notFound('paragraph');
  return paragraph({ world, element });
}
