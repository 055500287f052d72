import { ComplexFields } from './complex-fields';
import { Alternatives, isDeletion, isSkipped, processedContent, requiredBy } from './story-grammar';
import {
  attribute,
  childElements,
  nameOf,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
} from './tree';

/**
 * Child elements that belong to the same story, by the same rules as the streaming reader: text boxes
 * are stories of their own, and of what is written twice (`mc:AlternateContent`) one branch counts.
 */
export function storyChildren(parent: XmlNode): XmlElement[] {
  const parentName = nameOf(parent);
  return childElements(parent).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'w:txbxContent' || isBranch(name)) return [];
    if (isSkipped(name, parentName) && !isProcessed(child)) return [];
    return name === 'mc:AlternateContent' ? branchChildren(child) : [child];
  });
}

function isProcessed(element: XmlElement): boolean {
  if (!nameOf(element).startsWith('{')) return false;
  const root = element.ownerDocument?.documentElement;
  const value = root?.getAttribute('mc:ProcessContent') ?? null;
  return processedContent(
    value,
    (prefix) => root?.lookupNamespaceURI(prefix) ?? null,
  )(nameOf(element));
}

function isBranch(name: string): boolean {
  return name === 'mc:Choice' || name === 'mc:Fallback';
}

function branchChildren(alternate: XmlElement): XmlElement[] {
  const alternatives = new Alternatives();
  alternatives.open();
  const chosen = childElements(alternate).find((branch) => {
    const name = nameOf(branch);
    if (!isBranch(name)) return false;
    const prefixes = requiredBy(name, branch.getAttribute('Requires'));
    return alternatives.choose(
      prefixes?.map((prefix) => branch.lookupNamespaceURI(prefix)) ?? null,
    );
  });
  return chosen ? storyChildren(chosen) : [];
}

/** Marks that stand in pairs: either half may stand elsewhere, and what names them still has to find them. */
export const rangeMarks = [
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
];

/** Every paragraph of the main story, in document order. */
export function storyParagraphs(document: XmlDocument): XmlElement[] {
  return storyElements(document, 'w:p');
}

/** Every content control of the main story, outer before inner. */
export function storyControls(document: XmlDocument): XmlElement[] {
  return storyElements(document, 'w:sdt');
}

/** Follows the complex fields of the main story from its beginning, those aside that never come to an end. */
export function storyFields(document: XmlDocument): ComplexFields<XmlElement> {
  const fields = new ComplexFields<XmlElement>();
  for (const mark of storyElements(document, 'w:fldChar', isDeletion)) {
    fields.mark(attribute(mark, 'fldCharType'), mark);
  }
  return new ComplexFields(new Set(fields.unfinished()));
}

function storyElements(
  document: XmlDocument,
  name: string,
  passesOver: (name: string) => boolean = () => false,
): XmlElement[] {
  const elements: XmlElement[] = [];
  const visit = (parent: XmlNode): void => {
    for (const child of storyChildren(parent)) {
      const childName = nameOf(child);
      if (passesOver(childName)) continue;
      if (childName === name) elements.push(child);
      visit(child);
    }
  };
  if (document.documentElement) visit(document.documentElement);
  return elements;
}
