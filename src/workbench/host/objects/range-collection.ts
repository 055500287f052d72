import type { XmlElement } from '../../../wordprocessingml/tree';
import type { World } from '../document-model';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { range } from './range';

interface Ranges {
  world: World;
  /** The runs of each range. */
  ranges: XmlElement[][];
}

const kind: Kind<Ranges> = {
  type: 'RangeCollection',
  items: ({ world, ranges }) => ranges.map((runs) => range({ world, runs })),
};

export function rangeCollection(world: World, ranges: XmlElement[][]): HostObject {
  return hostObject(kind, { world, ranges });
}
