import { addContentType } from '../../../docx/package/content-types';
import type { Package } from '../../../docx/package/package';
import { linkFromMain } from '../../../docx/write/custom-xml';
import { createElement } from '../../../wordprocessingml/builder';
import { isOfficeType, namespaceOf } from '../../../wordprocessingml/namespaces';
import { attribute, childElements, isNamed, type XmlElement } from '../../../wordprocessingml/tree';

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';

/** Defines a numbered list of its own (ECMA-376 17.9.1, 17.9.15). Returns its id. */
export function newList(file: Package): string {
  const part = numberingPart(file);
  const root = file.tree(part).documentElement;
  if (!root) throw new Error('The numbering part is empty.');
  const template = nextId(root, 'w:abstractNum', 'abstractNumId');
  const id = nextId(root, 'w:num', 'numId');
  const definition = createElement(root, 'w:abstractNum', { abstractNumId: template });
  const level = createElement(definition, 'w:lvl', { ilvl: '0' });
  for (const [name, val] of [
    ['w:start', '1'],
    ['w:numFmt', 'decimal'],
    ['w:lvlText', '%1.'],
  ] as const)
    level.appendChild(createElement(level, name, { val }));
  definition.appendChild(level);
  // Definitions come before the lists that use them.
  root.insertBefore(definition, root.firstChild);
  const list = createElement(root, 'w:num', { numId: id });
  list.appendChild(createElement(list, 'w:abstractNumId', { val: template }));
  root.appendChild(list);
  file.touch(part);
  return id;
}

function numberingPart(file: Package): string {
  const known = file.relationships(file.main).find(({ type }) => isOfficeType(type, 'numbering'));
  if (known && file.read(known.target) !== null) return known.target;
  const part = 'word/numbering.xml';
  file.writeText(part, `<w:numbering xmlns:w="${namespaceOf('w')}"/>`);
  linkFromMain(file, `${namespaceOf('r')}/numbering`, part);
  addContentType(file, part, contentType);
  return part;
}

function nextId(root: XmlElement, name: 'w:abstractNum' | 'w:num', id: string): string {
  const used = childElements(root).filter((child) => isNamed(child, name));
  return String(Math.max(0, ...used.map((child) => Number(attribute(child, id)))) + 1);
}
