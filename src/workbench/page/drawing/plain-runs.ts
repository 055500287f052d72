import type { XmlElement, XmlNode } from '../../../docx/xml/tree';
import { controlsAround, showsPlaceholder } from '../../editor/control';
import { storyChildren } from '../../editor/main-story';
import type { Piece } from '../../editor/pieces';
import { setText } from '../../editor/runs';
import { attributeOf, childOf, createLike, elementsOf, nameOf, remove } from '../../editor/tree';
import { bookmark, noteMark } from './marks';

/**
 * Reduces a paragraph to the text that counts: every piece as a `w:t` or a line break. Note numbers and
 * placeholders stay visible, after a mark. Returns whether a page ends in it.
 */
export function writePlainRuns(paragraph: XmlElement, pieces: Piece[]): boolean {
  const own = new Map<XmlNode, Piece>();
  for (const piece of pieces) if (piece.node !== null) own.set(piece.node, piece);
  let pageEnds = false;
  const visit = (parent: XmlNode): void => {
    for (const child of storyChildren(parent)) {
      const name = nameOf(child);
      const piece = own.get(child);
      pageEnds ||= name === 'w:br' && attributeOf(child, 'type') === 'page';
      if (piece !== undefined) writePiece(child, piece);
      else if (/^w:(foot|end)noteReference$/.test(name)) isolate(child);
      else if (name !== 'w:t') visit(child);
      else if (controlsAround(child).some(showsPlaceholder)) isolate(child);
      else remove(child);
    }
  };
  visit(paragraph);
  return pageEnds;
}

function writePiece(node: XmlElement, piece: Piece): void {
  if (nameOf(node) === 'w:t') setText(node, piece.text);
  else if (piece.text === '\n') node.parentNode?.replaceChild(createLike(node, 'br'), node);
  else if (!piece.fixed && piece.text !== '') {
    const text = createLike(node, 't');
    setText(text, piece.text);
    node.parentNode?.replaceChild(text, node);
  }
}

/** Moves what is visible but not text into a run of its own, after a mark. */
function isolate(node: XmlElement): void {
  const run = node.parentNode as XmlElement;
  const siblings = elementsOf(run);
  const following = siblings.slice(siblings.indexOf(node) + 1);
  const alone = emptyCopy(run);
  const rest = emptyCopy(run);
  alone.appendChild(node);
  for (const each of following) rest.appendChild(each);
  run.parentNode?.insertBefore(rest, run.nextSibling);
  run.parentNode?.insertBefore(alone, rest);
  run.parentNode?.insertBefore(bookmark(run, noteMark), alone);
}

function emptyCopy(run: XmlElement): XmlElement {
  const copy = run.cloneNode(false) as XmlElement;
  const properties = childOf(run, 'w:rPr');
  if (properties !== null) copy.appendChild(properties.cloneNode(true));
  return copy;
}
