import type { Package } from '../package/package';
import { readWriting } from '../read/snapshot';
import { childElements, childNamed, nameOf, type XmlDocument, type XmlElement } from '../xml/tree';
import { builderFor, type ElementBuilder } from './element-builder';

/** Who changes the document, and when, as Word shows it with a revision. */
export interface Reviser {
  author: string;
  /** ISO date and time; null leaves it out, which the format allows (ECMA-376 17.13.5.18). */
  date: string | null;
}

/** Makes the marks of tracked changes for one part. */
export interface Tracking {
  build: ElementBuilder;
  author: string;
  /** `w:ins` or `w:del` with its own id, around some content. */
  mark(name: 'ins' | 'del', content?: XmlElement[]): XmlElement;
}

/** Tracking for the main part; null where the document does not ask for it. */
export function trackingFor(pkg: Package, reviser: Reviser, depth: number): Tracking | null {
  return readWriting(pkg, depth).tracking ? trackingIn(pkg.tree(pkg.main), reviser) : null;
}

export function trackingIn(document: XmlDocument, { author, date }: Reviser): Tracking {
  const build = builderFor(document);
  const when = date === null ? {} : { date: date.replace(/\.\d+(?=Z|[+-]\d|$)/, '') };
  let next: number | null = null;
  return {
    build,
    author,
    mark(name, content = []) {
      next = (next ?? highestId(document)) + 1;
      return build.element(name, { id: next, author, ...when }, content);
    },
  };
}

const marks = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Whether an element is an insertion by this author; deleting it leaves no trace. */
export function isOwnInsertion(element: XmlElement | null, { author }: Tracking): boolean {
  return (
    element !== null &&
    nameOf(element) === 'w:ins' &&
    element.getAttributeNS(element.namespaceURI ?? '', 'author') === author
  );
}

/** The mark on a paragraph's own end, or null. */
export function endMark(paragraph: XmlElement, name: 'w:ins' | 'w:del'): XmlElement | null {
  const properties = childNamed(paragraph, 'w:pPr');
  const end = properties && childNamed(properties, 'w:rPr');
  return end && childNamed(end, name);
}

/** Highest annotation id (ECMA-376 17.13); comments and bookmarks have ids of their own. */
function highestId(document: XmlDocument): number {
  let highest = 900;
  const visit = (element: XmlElement): void => {
    const name = nameOf(element);
    if (marks.has(name) || name.endsWith('Change')) {
      const id = Number(element.getAttributeNS(element.namespaceURI ?? '', 'id'));
      if (Number.isInteger(id) && id < 2 ** 30) highest = Math.max(highest, id);
    }
    for (const child of childElements(element)) visit(child);
  };
  if (document.documentElement) visit(document.documentElement);
  return highest;
}
