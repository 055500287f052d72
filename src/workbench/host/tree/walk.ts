import { childrenOf, nameOf, type XmlElement } from './element';

/** Wrappers whose blocks count as if they were not wrapped. */
const transparent = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'del',
  'moveFrom',
  'moveTo',
]);
const tableParts = new Set(['tbl', 'tr', 'tc']);

/** Every paragraph below an element in document order; text boxes are stories of their own. */
export function paragraphsIn(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of childrenOf(parent)) {
      const name = nameOf(child);
      if (name === 'p') found.push(child);
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
    for (const child of childrenOf(parent)) {
      const name = nameOf(child);
      if (name === 'sdt') found.push(child);
      if (name !== 'r' && name !== '') visit(child);
    }
  };
  visit(element);
  return found;
}

/** Rows of a table itself, not of tables inside it. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return below(table, 'tr');
}

export function cellsOf(row: XmlElement): XmlElement[] {
  return below(row, 'tc');
}

function below(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (nameOf(child) === name) return [child];
    return transparent.has(nameOf(child)) ? below(child, name) : [];
  });
}
