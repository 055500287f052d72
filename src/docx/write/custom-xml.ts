import {
  addContentType,
  contentTypesPart,
  readContentTypes,
  removeContentType,
  typedParts,
} from '../package/content-types';
import { crc32 } from '../package/codec';
import { defaultLimits } from '../limits';
import { namespaceOf } from '../../wordprocessingml/namespaces';
import type { Package } from '../package/package';
import { partKey, relationshipsName, resolveTarget } from '../package/part-name';
import { customItems } from '../read/stored';
import { encodeXml } from '../xml/encoding';
import { childElements } from '../../wordprocessingml/tree';

const customXmlNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Adds a custom XML data part with its properties (ECMA-376 part 1, 15.2.5 and 15.2.6) and links it
 * from the main part, as Word does. Returns the name of the part.
 */
export function addCustomXml(pkg: Package, xml: string): string {
  const number = freeNumber(pkg);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const relations = namespaceOf('r');
  pkg.write(item, encodeXml(xml));
  pkg.write(
    properties,
    encodeXml(
      `${header}<ds:datastoreItem ds:itemID="${itemId(xml, number)}" xmlns:ds="${customXmlNamespace}">` +
        `<ds:schemaRefs/></ds:datastoreItem>`,
    ),
  );
  pkg.write(
    relationshipsName(item),
    encodeXml(
      `${header}<Relationships xmlns="${namespaceOf('rel')}"><Relationship Id="rId1" ` +
        `Type="${relations}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    ),
  );
  linkFromMain(pkg, `${relations}/customXml`, item);
  addContentType(pkg, properties, propertiesType);
  const typeOf = readContentTypes(pkg.text(contentTypesPart), defaultLimits.depth);
  if (typeOf(item) !== 'application/xml') addContentType(pkg, item, 'application/xml');
  return item;
}

/** Removes a custom XML data part with everything that belongs to it. */
export function removeCustomXml(pkg: Package, item: string): void {
  const belonging = pkg
    .relationships(item)
    .filter((one) => one.type.endsWith('/customXmlProps'))
    .map((one) => one.target);
  for (const name of [item, relationshipsName(item), ...belonging]) {
    pkg.remove(name);
    removeContentType(pkg, name);
  }
  for (const source of [pkg.main, '']) unlink(pkg, source, item);
}

/** A number that neither a part, a relationship nor the content types have: a part named twice opens nowhere. */
function freeNumber(pkg: Package): number {
  const names = [...customItems(pkg), ...pkg.names(), ...typedParts(pkg).map(partKey)];
  const numbers = names.map((name) =>
    Number(/^customXml\/(?:_rels\/)?item(?:Props)?(\d+)\.xml/i.exec(name)?.[1] ?? 0),
  );
  return Math.max(0, ...numbers) + 1;
}

/** A GUID derived from the content, so that the same steps always give the same file. */
function itemId(xml: string, number: number): string {
  const hex = [0, 1, 2, 3]
    .map((seed) =>
      crc32(encodeXml(`${number}.${seed}.${xml}`))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
    .toUpperCase();
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return `{${groups.join('-')}}`;
}

/** Adds a relationship of the main part. */
export function linkFromMain(pkg: Package, type: string, target: string): void {
  const part = relationshipsName(pkg.main);
  if (pkg.read(part) === null) {
    pkg.write(part, encodeXml(`${header}<Relationships xmlns="${namespaceOf('rel')}"/>`));
  }
  const document = pkg.tree(part);
  const root = document.documentElement;
  if (!root) return;
  const taken = new Set(childElements(root).map((one) => one.getAttribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const element = document.createElementNS(namespaceOf('rel'), 'Relationship');
  element.setAttribute('Id', `rId${number}`);
  element.setAttribute('Type', type);
  element.setAttribute('Target', '../'.repeat(pkg.main.split('/').length - 1) + target);
  root.appendChild(element);
  pkg.touch(part);
}

function unlink(pkg: Package, source: string, target: string): void {
  const part = relationshipsName(source);
  if (pkg.read(part) === null) return;
  const root = pkg.tree(part).documentElement;
  for (const element of root ? childElements(root) : []) {
    if (resolveTarget(source, element.getAttribute('Target') ?? '') !== target) continue;
    root?.removeChild(element);
    pkg.touch(part);
  }
  // Where there was no relationships part, none stays behind.
  if (root && childElements(root).length === 0) pkg.remove(part);
}
