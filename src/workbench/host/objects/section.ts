import { isOfficeType } from '../../../wordprocessingml/namespaces';
import {
  attribute,
  childElements,
  descendantsNamed,
  isNamed,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { textOf } from '../tree/text';

interface SectionOf {
  model: DocumentModel;
  /** Its `w:sectPr`. */
  element: XmlElement;
}

/** Kinds of headers, and how a section's reference names them (ECMA-376 17.18.36). */
const kinds = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' } as const;

const sectionKind: Kind<SectionOf> = {
  type: 'Section',
  creates: {
    GetHeader: ({ model, element }, args) => {
      const type = args.oneOf(0, ['Primary', 'FirstPage', 'EvenPages']);
      return hostObject(headerKind, headerText(model, element, kinds[type]));
    },
  },
};

const headerKind: Kind<string> = { type: 'Body', properties: { Text: { get: (text) => text } } };

const collectionKind: Kind<DocumentModel> = {
  type: 'SectionCollection',
  items: (model) =>
    descendantsNamed(model.body(), 'w:sectPr').map((element) =>
      hostObject(sectionKind, { model, element }),
    ),
};

export function sectionCollection(model: DocumentModel): HostObject {
  return hostObject(collectionKind, model);
}

function headerText({ file }: DocumentModel, section: XmlElement, kind: string): string {
  const id = childElements(section)
    .filter((child) => isNamed(child, 'w:headerReference') && attribute(child, 'type') === kind)
    .map((reference) => reference.getAttribute('r:id'))[0];
  const target = file
    .relationships(file.main)
    .find((one) => one.id === id && isOfficeType(one.type, 'header'))?.target;
  const root = target === undefined ? null : file.tree(target).documentElement;
  return root ? textOf(root) : '';
}
