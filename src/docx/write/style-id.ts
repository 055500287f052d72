import type { Style } from '../../document/snapshot/snapshot';
import { isOfficeType } from '../../wordprocessingml/namespaces';
import type { Package } from '../package/package';
import { childElements, childNamed, nameOf, type XmlElement } from '../xml/tree';
import { builderFor, type ElementBuilder } from './element-builder';
import { valueOf } from './story-tree';

/**
 * Finds the id of a paragraph style by its name, because ids are localised and names of built-in
 * styles are not. Returns null for the default style, which is never named, and for a custom style
 * that the document does not have. A built-in style that is missing is added to the styles part.
 */
export function styleIdFor(pkg: Package, style: Style): string | null {
  const part = pkg.relationships(pkg.main).find((one) => isOfficeType(one.type, 'styles'))?.target;
  const root = part !== undefined && pkg.read(part) ? pkg.tree(part).documentElement : null;
  if (!root || part === undefined) return null;
  const styles = childElements(root).filter(
    (child) => nameOf(child) === 'w:style' && attribute(child, 'type') === 'paragraph',
  );
  const found = styles.find((child) => isNamed(child, style));
  if (found) return isDefault(found) ? null : attribute(found, 'styleId');
  if (!style.builtIn || style.name.toLowerCase() === 'normal') return null;
  const standard = styles.find(isDefault);
  const id = freeId(root, style.name);
  const basedOn = standard ? attribute(standard, 'styleId') : null;
  root.appendChild(definition(builderFor(pkg.tree(part)), style.name, id, basedOn));
  pkg.touch(part);
  return id;
}

function isNamed(element: XmlElement, style: Style): boolean {
  const own = childNamed(element, 'w:name');
  const name = own ? valueOf(own) : '';
  const custom = isTrue(attribute(element, 'customStyle'));
  if (custom === style.builtIn) return false;
  return custom ? name === style.name : name.toLowerCase() === style.name.toLowerCase();
}

function isDefault(element: XmlElement): boolean {
  return isTrue(attribute(element, 'default'));
}

function isTrue(value: string): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function attribute(element: XmlElement, name: string): string {
  return element.getAttributeNS(element.namespaceURI ?? '', name) ?? '';
}

function freeId(root: XmlElement, name: string): string {
  const taken = new Set(childElements(root).map((child) => attribute(child, 'styleId')));
  const base = name.replace(/(?:^|\s)(\w)/g, (_, letter: string) => letter.toUpperCase());
  let id = base;
  for (let count = 1; taken.has(id); count += 1) id = `${base}${count}`;
  return id;
}

/** The minimum that Word needs of a built-in style: it adds the rest from its own definition. */
function definition(
  build: ElementBuilder,
  name: string,
  id: string,
  basedOn: string | null,
): XmlElement {
  const { element } = build;
  const level = /^heading ([1-9])$/.exec(name)?.[1];
  const heading = level !== undefined;
  return element('style', { type: 'paragraph', styleId: id }, [
    element('name', { val: name }),
    basedOn === null ? null : element('basedOn', { val: basedOn }),
    basedOn === null ? null : element('next', { val: basedOn }),
    heading ? element('uiPriority', { val: 9 }) : null,
    element('qFormat'),
    heading
      ? element('pPr', {}, [
          element('keepNext'),
          element('keepLines'),
          element('spacing', { before: 240, after: 80 }),
          element('outlineLvl', { val: Number(level) - 1 }),
        ])
      : null,
    heading ? element('rPr', {}, [element('b'), element('bCs')]) : null,
  ]);
}
