import { contentTypesPart } from '../package/content-types';
import { namespaceOf } from '../../wordprocessingml/namespaces';
import type { Package } from '../package/package';
import { partKey } from '../package/part-name';
import { childElements } from '../xml/tree';

/** Adds the content type of one part. */
export function addContentType(pkg: Package, name: string, type: string): void {
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
