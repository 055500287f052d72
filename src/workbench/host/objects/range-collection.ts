import type { XmlElement } from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { range } from './range';

interface Ranges {
  model: DocumentModel;
  /** The runs of each range. */
  ranges: XmlElement[][];
}

const kind: Kind<Ranges> = {
  type: 'RangeCollection',
  items: ({ model, ranges }) => ranges.map((runs) => range({ model, runs })),
};

export function rangeCollection(model: DocumentModel, ranges: XmlElement[][]): HostObject {
  return hostObject(kind, { model, ranges });
}
