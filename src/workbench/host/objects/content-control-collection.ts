import { tagOf } from '../../../wordprocessingml/controls';
import { ancestorNamed, type XmlElement } from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { notFound } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { contentControl } from './content-control';

interface Controls {
  model: DocumentModel;
  elements: () => XmlElement[];
}

const kind: Kind<Controls> = {
  type: 'ContentControlCollection',
  items: ({ model, elements }) =>
    listed(model, elements()).map((element) => contentControl({ model, element })),
  creates: {
    GetByTag: ({ model, elements }, args) => {
      const tag = args.text(0);
      return contentControlCollection(model, () =>
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

function listed({ behaviour }: DocumentModel, elements: XmlElement[]): XmlElement[] {
  if (behaviour.listsControlsInTables) return elements;
  return elements.filter((element) => !ancestorNamed(element, 'w:tc'));
}

export function contentControlCollection(
  model: DocumentModel,
  elements: () => XmlElement[],
): HostObject {
  return hostObject(kind, { model, elements });
}

function firstOf({ model, elements }: Controls): HostObject | null {
  const element = listed(model, elements())[0];
  return element ? contentControl({ model, element }) : null;
}
