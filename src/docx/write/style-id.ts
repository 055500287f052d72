import type { Style } from '../../document/snapshot/snapshot';
import { isOfficeType } from '../../wordprocessingml/namespaces';
import type { Package } from '../package/package';
import { builderFor, type ElementBuilder } from '../../wordprocessingml/builder';
import {
  attribute,
  childElements,
  childNamed,
  isNamed,
  valueOf,
  type XmlElement,
} from '../../wordprocessingml/tree';
import { isTrueValue } from '../../wordprocessingml/values';

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
    (child) => isNamed(child, 'w:style') && attribute(child, 'type') === 'paragraph',
  );
  const found = styles.find((child) => hasName(child, style));
  if (found) return isDefault(found) ? null : attribute(found, 'styleId');
  if (!style.builtIn || style.name.toLowerCase() === 'normal') return null;
  const standard = styles.find(isDefault);
  const id = freeId(root, style.name);
  const basedOn = standard ? attribute(standard, 'styleId') : null;
  root.appendChild(definition(builderFor(pkg.tree(part)), style.name, id, basedOn));
  pkg.touch(part);
  return id;
}

function hasName(element: XmlElement, style: Style): boolean {
  const name = valueOf(childNamed(element, 'w:name')) ?? '';
  const custom = isTrueValue(attribute(element, 'customStyle'));
  if (custom === style.builtIn) return false;
  return custom ? name === style.name : name.toLowerCase() === style.name.toLowerCase();
}

function isDefault(element: XmlElement): boolean {
  return isTrueValue(attribute(element, 'default'));
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
  return element('w:style', { type: 'paragraph', styleId: id }, [
    element('w:name', { val: name }),
    basedOn === null ? null : element('w:basedOn', { val: basedOn }),
    basedOn === null ? null : element('w:next', { val: basedOn }),
    heading ? element('w:uiPriority', { val: 9 }) : null,
    element('w:qFormat'),
    heading
      ? element('w:pPr', {}, [
          element('w:keepNext'),
          element('w:keepLines'),
          element('w:spacing', { before: 240, after: 80 }),
          element('w:outlineLvl', { val: Number(level) - 1 }),
        ])
      : null,
    heading ? element('w:rPr', {}, [element('w:b'), element('w:bCs')]) : null,
  ]);
}
