import { builderFor, type ElementBuilder } from '../builder';
import { attribute, childElements, childNamed, isNamed, nameOf } from '../tree';
import type { XmlDocument, XmlElement } from '../tree';

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
  /** An insertion or deletion with a number of its own, around some content. */
  mark(name: RevisionName, content?: XmlElement[]): XmlElement;
}

export type RevisionName = 'w:ins' | 'w:del';

/** Tracking for the part that `document` is the tree of. */
export function trackingIn(document: XmlDocument, { author, date }: Reviser): Tracking {
  const build = builderFor(document);
  const when = date === null ? {} : { date: date.replace(/\.\d+(?=Z|[+-]\d|$)/, '') };
  let last: number | null = null;
  return {
    build,
    author,
    mark(name, content = []) {
      last = (last ?? highestId(document)) + 1;
      return build.element(name, { id: last, author, ...when }, content);
    },
  };
}

/** Whether an element is an insertion by this author; deleting it leaves no trace. */
export function isOwnInsertion(element: XmlElement | null, { author }: Tracking): boolean {
  return isNamed(element, 'w:ins') && attribute(element, 'author') === author;
}

/** The revision of a paragraph's own end; null when there is none of this kind. */
export function endRevision(paragraph: XmlElement, name: RevisionName): XmlElement | null {
  return childNamed(paragraph, 'w:pPr', 'w:rPr', name);
}

const numbered = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Whether an element, by its name, is a tracked change with a number of its own. */
export function isNumberedRevision(name: string): boolean {
  return numbered.has(name) || name.endsWith('Change');
}

/** Highest annotation id (ECMA-376 17.13); comments and bookmarks have ids of their own. */
function highestId(document: XmlDocument): number {
  let highest = 900;
  const visit = (element: XmlElement): void => {
    if (isNumberedRevision(nameOf(element))) {
      const id = Number(attribute(element, 'id'));
      if (Number.isInteger(id) && id < 2 ** 30) highest = Math.max(highest, id);
    }
    for (const child of childElements(element)) visit(child);
  };
  if (document.documentElement) visit(document.documentElement);
  return highest;
}
