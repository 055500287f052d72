import { childElements, nameOf, type XmlElement } from '../../../wordprocessingml/tree';

/** Wrappers whose blocks count as if they were not wrapped. */
const transparent = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
]);
const tableParts = new Set(['w:tbl', 'w:tr', 'w:tc']);

/** Every paragraph below an element in document order; text boxes are stories of their own. */
export function paragraphsIn(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of childElements(parent)) {
      const name = nameOf(child);
      if (name === 'w:p') found.push(child);
      else if (transparent.has(name) || tableParts.has(name)) visit(child);
    }
  };
  visit(element);
  return found;
}

/** Every content control below an element, outer before inner. */
export function controlsIn(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of childElements(parent)) {
      const name = nameOf(child);
      if (name === 'w:sdt') found.push(child);
      if (name !== 'w:r' && name.startsWith('w:')) visit(child);
    }
  };
  visit(element);
  return found;
}

/** Rows of a table itself, not of tables inside it. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return below(table, 'w:tr');
}

export function cellsOf(row: XmlElement): XmlElement[] {
  return below(row, 'w:tc');
}

function below(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (nameOf(child) === name) return [child];
    return transparent.has(nameOf(child)) ? below(child, name) : [];
  });
}
