import { DocumentError } from '../../document/errors';
import { contentTypesPart, readContentTypes } from './content-types';
import { defaultLimits, exceeded, refuseElements, type Limits } from '../limits';
import { namespaceOf } from '../../wordprocessingml/namespaces';
import type { Package } from './package';
import { partKey, relationshipsName } from './part-name';
import type { PartSource } from './part-source';
import { mainTarget, readRelationships, type Relationship } from './relationships';
import { escapeXml } from '../xml/encoding';

/**
 * Reads a document in the flat form that Word's `getOoxml` returns ([MS-DOCX] and "Flat OPC"): one XML
 * text with a `pkg:part` for each part. Parts are cut out of it by their tags and parsed only when
 * asked for; binary parts are passed over.
 */
export function readFlatOpc(xml: string, limits: Partial<Limits> = {}): PartSource {
  const bounds: Limits = { ...defaultLimits, ...limits };
  if (xml.length > bounds.totalBytes) {
    throw exceeded('totalBytes', bounds.totalBytes);
  }
  refuseElements(xml, 'pkg:package', bounds);
  const parts = cutParts(xml);
  const text = (name: string): string | null => parts.get(partKey(name))?.text ?? null;
  const relationships = (source: string): Relationship[] => {
    const found = text(relationshipsName(source));
    return found === null ? [] : readRelationships(found, source, bounds.depth);
  };
  const main = mainTarget(relationships(''));
  if (main === null || text(main) === null) {
    throw new DocumentError('no-main-part', main ?? 'no relationship');
  }
  return { main, names: () => [...parts.values()].map((part) => part.name), text, relationships };
}

interface FlatPart {
  name: string;
  /** Null for a binary part. */
  text: string | null;
}

/** Markup inside a part is escaped, so what looks like a tag of the outer vocabulary is one. */
function cutParts(xml: string): Map<string, FlatPart> {
  const root = /<(?:([\w.-]+):)?package\b([^>]*)>/.exec(xml);
  if (!root) throw new DocumentError('not-a-document', 'no pkg:package');
  if (xml.slice(0, root.index).includes('<!DOCTYPE')) {
    throw new DocumentError('forbidden-xml', 'document type declaration');
  }
  const prefix = root[1] === undefined ? '' : `${root[1]}:`;
  const declarations = namespaceDeclarations(root[2] ?? '');
  const parts = new Map<string, FlatPart>();
  const opening = `<${prefix}part`;
  const closing = `</${prefix}part>`;
  let at = xml.indexOf(opening, root.index);
  while (at !== -1) {
    const end = xml.indexOf(closing, at);
    if (end === -1) throw new DocumentError('damaged', 'flat document is cut off');
    const head = xml.slice(at, xml.indexOf('>', at));
    const name = (/\bname\s*=\s*["']([^"']*)["']/.exec(head)?.[1] ?? '').replace(/^\//, '');
    parts.set(partKey(name), { name, text: cutData(xml.slice(at, end), prefix, declarations) });
    at = xml.indexOf(opening, end);
  }
  return parts;
}

/** The XML inside one part; null for binary data. It is never looked for beyond the part. */
function cutData(part: string, prefix: string, declarations: Map<string, string>): string | null {
  const opening = part.indexOf(`<${prefix}xmlData`);
  if (opening === -1) return null;
  const start = part.indexOf('>', opening) + 1;
  const end = part.lastIndexOf(`</${prefix}xmlData>`);
  return end < start ? null : declare(part.slice(start, end), declarations);
}

function namespaceDeclarations(attributes: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of attributes.matchAll(/\sxmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(match[1] ?? '', match[2] ?? match[3] ?? '');
  }
  return found;
}

/**
 * A part may use prefixes that only the package declares; once cut out, it has to declare them itself.
 */
function declare(part: string, declarations: Map<string, string>): string {
  const head = /<[A-Za-z_][^\s/>]*/.exec(part);
  if (!head || declarations.size === 0) return part;
  const tag = part.slice(head.index, part.indexOf('>', head.index));
  const missing = [...declarations].filter(([name]) => !tag.includes(`xmlns:${name}=`));
  const text = missing.map(([name, uri]) => ` xmlns:${name}="${uri}"`).join('');
  const after = head.index + head[0].length;
  return part.slice(0, after) + text + part.slice(after);
}

/**
 * Writes a package in the flat form: the main part and all that it leads to, without custom XML data,
 * as Word returns it for the body of a document.
 */
export function writeFlatOpc(pkg: Package): string {
  const typeOf = readContentTypes(pkg.text(contentTypesPart), defaultLimits.depth);
  const parts = reachable(pkg).map((name) => flatPart(pkg, name, typeOf(name)));
  const root = relationshipsPart('', [
    { id: 'rId1', type: `${namespaceOf('r')}/officeDocument`, target: pkg.main },
  ]);
  return `<pkg:package xmlns:pkg="${namespaceOf('pkg')}">${root}${parts.join('')}</pkg:package>`;
}

/** Names of the main part and of all parts that it leads to, relationship parts included. */
function reachable(pkg: Package): string[] {
  const found = new Set<string>();
  const waiting = [pkg.main];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name) || !isThere(pkg, name)) continue;
    found.add(name);
    if (pkg.read(relationshipsName(name)) !== null) found.add(relationshipsName(name));
    for (const { type, target } of pkg.relationships(name)) {
      if (!type.endsWith('/customXml')) waiting.push(target);
    }
  }
  return [...found];
}

/** Whether a part is there; one that is damaged is left out, unless it is the text itself. */
function isThere(pkg: Package, name: string): boolean {
  try {
    return pkg.read(name) !== null;
  } catch (error) {
    if (error instanceof DocumentError && name !== pkg.main) return false;
    throw error;
  }
}

function flatPart(pkg: Package, name: string, type: string): string {
  const open = `<pkg:part pkg:name="/${escapeXml(name)}" pkg:contentType="${escapeXml(type)}"`;
  if (/[/+]xml$/.test(type)) {
    const text = (pkg.text(name) ?? '').replace(/^\s*<\?xml[^>]*\?>/, '');
    return `${open}><pkg:xmlData>${text}</pkg:xmlData></pkg:part>`;
  }
  const data = base64(pkg.read(name) ?? new Uint8Array());
  return `${open} pkg:compression="store"><pkg:binaryData>${data}</pkg:binaryData></pkg:part>`;
}

function relationshipsPart(source: string, relationships: Relationship[]): string {
  const items = relationships.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`,
  );
  const type = 'application/vnd.openxmlformats-package.relationships+xml';
  return (
    `<pkg:part pkg:name="/${relationshipsName(source)}" pkg:contentType="${type}"><pkg:xmlData>` +
    `<Relationships xmlns="${namespaceOf('rel')}">${items.join('')}</Relationships>` +
    `</pkg:xmlData></pkg:part>`
  );
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(''));
}
