import { namespaceOf } from '../../wordprocessingml/namespaces';
import { childElements } from '../../wordprocessingml/tree';
import { parseXml } from '../xml/stream';
import type { Package } from './package';
import { partKey } from './part-name';

/** Name of the part that lists the content types. */
export const contentTypesPart = '[Content_Types].xml';

/** Reads the list: the content type of a part by its name, or by its extension. */
export function readContentTypes(text: string | null, depth: number): (name: string) => string {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  if (text !== null) {
    parseXml(text, contentTypesPart, depth, {
      open(element) {
        const type = element.attribute('ContentType') ?? '';
        if (element.name === 'ct:Default') {
          defaults.set((element.attribute('Extension') ?? '').toLowerCase(), type);
        } else if (element.name === 'ct:Override') {
          overrides.set(partKey(element.attribute('PartName') ?? ''), type);
        }
      },
    });
  }
  return (name) =>
    overrides.get(partKey(name)) ??
    defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ??
    'application/octet-stream';
}

/** Names of all parts that the list gives a type of their own, whether they are there or not. */
export function typedParts(pkg: Package): string[] {
  const root = pkg.tree(contentTypesPart).documentElement;
  return (root ? childElements(root) : []).flatMap(
    (element) => element.getAttribute('PartName') ?? [],
  );
}

/** Gives one part its content type, in place of one that the list has for its name. */
export function addContentType(pkg: Package, name: string, type: string): void {
  removeContentType(pkg, name);
  const document = pkg.tree(contentTypesPart);
  const element = document.createElementNS(namespaceOf('ct'), 'Override');
  element.setAttribute('PartName', `/${name}`);
  element.setAttribute('ContentType', type);
  document.documentElement?.appendChild(element);
  pkg.touch(contentTypesPart);
}

/** Removes the content type of one part. */
export function removeContentType(pkg: Package, name: string): void {
  const root = pkg.tree(contentTypesPart).documentElement;
  for (const element of root ? childElements(root) : []) {
    if (partKey(element.getAttribute('PartName') ?? '') !== partKey(name)) continue;
    root?.removeChild(element);
    pkg.touch(contentTypesPart);
  }
}
