import type { XmlElement } from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { notFound } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { paragraph } from './paragraph';

interface Paragraphs {
  model: DocumentModel;
  elements: () => XmlElement[];
}

const kind: Kind<Paragraphs> = {
  type: 'ParagraphCollection',
  items: ({ model, elements }) => elements().map((element) => paragraph({ model, element })),
  creates: {
    GetFirst: (of) => at(of, 0),
    GetLast: (of) => at(of, -1),
  },
};

export function paragraphCollection(
  model: DocumentModel,
  elements: () => XmlElement[],
): HostObject {
  return hostObject(kind, { model, elements });
}

function at({ model, elements }: Paragraphs, position: number): HostObject {
  const element = elements().at(position);
  if (!element) throw notFound('paragraph');
  return paragraph({ model, element });
}
