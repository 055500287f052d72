import { builderBeside, createElement, setText } from '../../../wordprocessingml/builder';
import { showsPlaceholder } from '../../../wordprocessingml/controls';
import { storyChildren } from '../../../wordprocessingml/story';
import {
  ancestorsNamed,
  attribute,
  childElements,
  childNamed,
  insertBefore,
  isNamed,
  nameOf,
  remove,
  type XmlElement,
  type XmlNode,
} from '../../../wordprocessingml/tree';
import type { Piece } from '../../editor/pieces';
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
      pageEnds ||= name === 'w:br' && attribute(child, 'type') === 'page';
      if (piece !== undefined) writePiece(child, piece);
      else if (/^w:(foot|end)noteReference$/.test(name)) isolate(child);
      else if (name !== 'w:t') visit(child);
      else if (ancestorsNamed(child, 'w:sdt').some(showsPlaceholder)) isolate(child);
      else remove(child);
    }
  };
  visit(paragraph);
  return pageEnds;
}

function writePiece(node: XmlElement, piece: Piece): void {
  if (isNamed(node, 'w:t')) setText(node, piece.text);
  else if (piece.text === '\n') node.parentNode?.replaceChild(createElement(node, 'w:br'), node);
  else if (!piece.fixed && piece.text !== '') {
    insertBefore(node, ...builderBeside(node).text(piece.text));
    remove(node);
  }
}

/** Moves what is visible but not text into a run of its own, after a mark. */
function isolate(node: XmlElement): void {
  const run = node.parentNode as XmlElement;
  const siblings = childElements(run);
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
  const properties = childNamed(run, 'w:rPr');
  if (properties !== null) copy.appendChild(properties.cloneNode(true));
  return copy;
}
