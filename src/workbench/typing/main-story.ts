import { isUnderstood } from '../../docx/namespaces';
import type { XmlDocument, XmlElement, XmlNode } from '../../docx/xml-tree';
import { elementsOf, isWord, wordName } from './tree';

/** Every `w:p` of the main story in document order; those in text boxes belong to other stories. */
export function mainParagraphs(main: XmlDocument): XmlElement[] {
  return collect(main, 'p');
}

/** Every content control of the main story in document order, outer before inner. */
export function mainControls(main: XmlDocument): XmlElement[] {
  return collect(main, 'sdt');
}

/** Drawings, pictures and objects hold stories of their own. */
const otherStories = new Set(['drawing', 'pict', 'object', 'txbxContent']);

function collect(main: XmlDocument, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (node: XmlNode): void => {
    for (const child of elementsOf(node)) {
      if (isWord(child, name)) found.push(child);
      const word = wordName(child);
      if (word !== null && otherStories.has(word)) continue;
      if (child.localName === 'AlternateContent') {
        const branch = chosenBranch(child);
        if (branch !== null) visit(branch);
      } else visit(child);
    }
  };
  const root = main.documentElement;
  if (root !== null) visit(root);
  return found;
}

/**
 * Markup for newer versions is written twice: the first choice whose namespaces are understood
 * counts, else the fallback (ECMA-376 part 3, 7.6).
 */
export function chosenBranch(alternate: XmlElement): XmlElement | null {
  const branches = elementsOf(alternate);
  const understood = (choice: XmlElement): boolean =>
    (choice.getAttribute('Requires') ?? '')
      .split(/\s+/)
      .every((prefix) => isUnderstood(choice.lookupNamespaceURI(prefix) ?? ''));
  return (
    branches.find((branch) => branch.localName === 'Choice' && understood(branch)) ??
    branches.find((branch) => branch.localName === 'Fallback') ??
    null
  );
}
