import type { NonTextContent } from '../../document/snapshot/non-text-content';
import type { StreamElement } from '../xml/element';
import { isOn } from './property-value';

/** Elements inside a paragraph that mean more than their text. */
const kinds = new Map<string, NonTextContent>([
  ['w:drawing', 'object'],
  ['w:pict', 'object'],
  ['w:object', 'object'],
  ['w:contentPart', 'object'],
  ['w:ruby', 'object'],
  ['m:oMath', 'object'],
  ['w:footnoteReference', 'note'],
  ['w:endnoteReference', 'note'],
  ['w:commentReference', 'comment'],
  ['w:permStart', 'bookmark'],
  ['w:hyperlink', 'link'],
  ['w:fldSimple', 'field'],
  ['w:ins', 'revision'],
  ['w:moveTo', 'revision'],
]);

/** What an element inside a paragraph means beyond its text; null for most. */
export function nonTextContentOf(element: StreamElement): NonTextContent | null {
  const { name } = element;
  if (name === 'w:br') {
    const type = element.attribute('w:type');
    return type === 'page' || type === 'column' ? 'break' : null;
  }
  if (name === 'w:fldChar') return element.attribute('w:fldCharType') === 'begin' ? 'field' : null;
  return kinds.get(name) ?? null;
}

/** Whether a child of `w:rPr` gives the text a meaning that plain text lacks. */
export function isMarking(element: StreamElement): boolean {
  const { name } = element;
  if (name === 'w:strike' || name === 'w:dstrike') return isOn(element);
  if (name === 'w:vertAlign') return element.attribute('w:val') === 'superscript';
  return name === 'w:highlight' && element.attribute('w:val') !== 'none';
}

/** Bookmarks that Word makes for itself: the last edit, and sources of copied text. */
const ofWordItself = /^(?:_GoBack|_Hlk\d+)$/;

/** The bookmarks and comments that are open; text between their marks belongs to them. */
export class Spans {
  private readonly open = { bookmark: new Set<string>(), comment: new Set<string>() };
  /** How many are open. */
  count = 0;

  /** Takes a mark. Returns what begins with it. */
  take(element: StreamElement): 'bookmark' | 'comment' | null {
    const id = element.attribute('w:id') ?? '';
    switch (element.name) {
      case 'w:bookmarkStart':
        return ofWordItself.test(element.attribute('w:name') ?? '')
          ? null
          : this.begin('bookmark', id);
      case 'w:commentRangeStart':
        return this.begin('comment', id);
      case 'w:bookmarkEnd':
        return this.end('bookmark', id);
      case 'w:commentRangeEnd':
        return this.end('comment', id);
      default:
        return null;
    }
  }

  /** What is open. */
  kinds(): NonTextContent[] {
    return (['bookmark', 'comment'] as const).filter((kind) => this.open[kind].size > 0);
  }

  private begin<Kind extends 'bookmark' | 'comment'>(kind: Kind, id: string): Kind {
    this.open[kind].add(id);
    this.count = this.open.bookmark.size + this.open.comment.size;
    return kind;
  }

  private end(kind: 'bookmark' | 'comment', id: string): null {
    this.open[kind].delete(id);
    this.count = this.open.bookmark.size + this.open.comment.size;
    return null;
  }
}
