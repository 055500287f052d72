import { isUnderstood } from '../../wordprocessingml/namespaces';
import { isSkipped } from '../../wordprocessingml/story-grammar';
import type { XmlDocument, XmlElement, XmlNode } from '../../docx/xml/tree';
import { elementsOf, nameOf } from './tree';

/** Every `w:p` of the main story in document order; those in text boxes belong to other stories. */
export function mainParagraphs(main: XmlDocument): XmlElement[] {
  return collect(main, 'w:p');
}

/** Every content control of the main story in document order, outer before inner. */
export function mainControls(main: XmlDocument): XmlElement[] {
  return collect(main, 'w:sdt');
}

/** Every mark of a complex field in the main story; those in deletions do not count. */
export function mainFieldMarks(main: XmlDocument): XmlElement[] {
  return collect(main, 'w:fldChar', new Set(['w:del', 'w:moveFrom']));
}

function collect(main: XmlDocument, name: string, without = new Set<string>()): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlNode): void => {
    for (const child of storyChildren(parent)) {
      const own = nameOf(child);
      if (without.has(own)) continue;
      if (own === name) found.push(child);
      visit(child);
    }
  };
  if (main.documentElement !== null) visit(main.documentElement);
  return found;
}

/** Child elements that belong to the same story, with one branch of each alternative. */
export function storyChildren(parent: XmlNode): XmlElement[] {
  const around = nameOf(parent);
  return elementsOf(parent).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'mc:AlternateContent') return storyBranch(child);
    return name === 'w:txbxContent' || isSkipped(name, around) ? [] : [child];
  });
}

/**
 * Markup for newer versions is written twice: the first choice whose namespaces are understood
 * counts, else the fallback (ECMA-376 part 3, 7.6).
 */
function storyBranch(alternate: XmlElement): XmlElement[] {
  const chosen = elementsOf(alternate).find((branch) => {
    if (nameOf(branch) === 'mc:Fallback') return true;
    const prefixes = (branch.getAttribute('Requires') ?? '').split(/\s+/).filter(Boolean);
    return (
      nameOf(branch) === 'mc:Choice' &&
      prefixes.every((prefix) => isUnderstood(branch.lookupNamespaceURI(prefix) ?? ''))
    );
  });
  return chosen === undefined ? [] : storyChildren(chosen);
}
