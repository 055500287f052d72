import { tagOf } from '../../../wordprocessingml/controls';
import type { XmlElement } from '../../../wordprocessingml/tree';
import type { World } from '../document-model';
import { notFound } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { contentControl } from './content-control';

interface Controls {
  world: World;
  elements: () => XmlElement[];
}

const kind: Kind<Controls> = {
  type: 'ContentControlCollection',
  items: ({ world, elements }) => elements().map((element) => contentControl({ world, element })),
  creates: {
    GetByTag: ({ world, elements }, args) => {
      const tag = args.text(0);
      return contentControlCollection(world, () =>
        elements().filter((element) => tagOf(element) === tag),
      );
    },
    GetFirst: (of) => {
      const first = firstOf(of);
      if (!first) throw notFound('content control');
      return first;
    },
    GetFirstOrNullObject: (of) => firstOf(of),
  },
};

export function contentControlCollection(world: World, elements: () => XmlElement[]): HostObject {
  return hostObject(kind, { world, elements });
}

function firstOf({ world, elements }: Controls): HostObject | null {
  const element = elements()[0];
  return element ? contentControl({ world, element }) : null;
}
