import { addContentType, removeContentType } from '../../docx/content-types';
import { defaultLimits } from '../../docx/limits';
import { namespaceOf } from '../../docx/namespaces';
import type { Package } from '../../docx/package';
import { partKey, relationshipsName, resolveTarget } from '../../docx/part-name';
import { customItems, readStored } from '../../docx/read/stored';
import { parseXml } from '../../docx/xml-stream';
import { encodeXml } from '../../docx/xml-text';
import { childElements } from '../../docx/xml-tree';
import { HostError } from './host-error';

const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const dataNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The custom XML parts of a document; a part's id is its name in the package. */
export interface CustomXmlParts {
  add(xml: string): string;
  byId(id: string): boolean;
  byNamespace(namespace: string): string[];
  xml(id: string): string;
  remove(id: string): void;
}

export function customXmlParts(file: Package): CustomXmlParts {
  const known = (id: string): boolean => customItems(file).includes(id) && file.read(id) !== null;
  return {
    add(xml) {
      parseXml(xml, 'custom XML', defaultLimits.depth, { open: () => undefined });
      const numbers = file.names().flatMap((name) => {
        const number = /^customXml\/item(?:Props)?(\d+)\.xml$/i.exec(name)?.[1];
        return number === undefined ? [] : [Number(number)];
      });
      const number = Math.max(0, ...numbers) + 1;
      const id = `customXml/item${number}.xml`;
      const properties = `customXml/itemProps${number}.xml`;
      file.write(id, encodeXml(xml));
      file.write(properties, encodeXml(dataProperties()));
      addContentType(file, properties, propertiesType);
      addRelationship(file, id, 'customXmlProps', `itemProps${number}.xml`);
      addRelationship(file, file.main, 'customXml', `../${id}`);
      return id;
    },
    byId: known,
    byNamespace: (namespace) =>
      readStored(file, namespace, defaultLimits.depth).map((part) => part.id),
    xml(id) {
      if (!known(id)) throw new HostError('ItemNotFound', 'There is no such part.');
      return file.text(id) ?? '';
    },
    remove(id) {
      if (!known(id)) throw new HostError('ItemNotFound', 'There is no such part.');
      for (const { target } of file.relationships(id)) {
        file.remove(target);
        removeContentType(file, target);
      }
      file.remove(relationshipsName(id));
      file.remove(id);
      removeRelationship(file, id);
    },
  };
}

function dataProperties(): string {
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  return `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${dataNamespace}"><ds:schemaRefs/></ds:datastoreItem>`;
}

function addRelationship(file: Package, source: string, type: string, target: string): void {
  const part = relationshipsName(source);
  if (file.read(part) === null)
    file.write(part, encodeXml(`<Relationships xmlns="${namespaceOf('rel')}"/>`));
  const document = file.tree(part);
  const root = document.documentElement;
  const used = new Set(
    (root ? childElements(root) : []).map((element) => element.getAttribute('Id')),
  );
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number += 1;
  const element = document.createElementNS(namespaceOf('rel'), 'Relationship');
  element.setAttribute('Id', `rId${number}`);
  element.setAttribute('Type', `${namespaceOf('r')}/${type}`);
  element.setAttribute('Target', target);
  root?.appendChild(element);
  file.touch(part);
}

function removeRelationship(file: Package, id: string): void {
  const part = relationshipsName(file.main);
  const root = file.tree(part).documentElement;
  for (const element of root ? childElements(root) : []) {
    const target = resolveTarget(file.main, element.getAttribute('Target') ?? '');
    if (partKey(target) === partKey(id)) root?.removeChild(element);
  }
  file.touch(part);
}
