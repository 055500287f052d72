import type { Package } from '../package/package';
import { builderBeside } from '../../wordprocessingml/builder';
import { markDeleted } from '../../wordprocessingml/revisions/delete';
import {
  endRevision,
  isOwnInsertion,
  type Tracking,
} from '../../wordprocessingml/revisions/tracking';
import { childElements, isNamed, remove, type XmlElement } from '../../wordprocessingml/tree';
import { controlOf } from './control';
import { nextBlock } from './place';

/**
 * Removes the outer control with its content, and leaves the body valid for Word. Where changes are
 * tracked, text that was there before them is only marked as deleted.
 */
export function removeStatement(pkg: Package, tag: string, tracking: Tracking | null): void {
  const control = controlOf(pkg, tag);
  const parent = control.parentNode;
  if (!parent) return;
  const next = nextBlock(control);
  const siblings = childElements(parent);
  const previous = siblings[siblings.indexOf(control) - 1];
  if (tracking) markDeleted(tracking, control);
  else remove(control);
  pkg.touch(pkg.main);
  if (childElements(parent).includes(control)) return;
  // The empty paragraph that insertion adds after a statement at the very end.
  if (next && previous && isNamed(previous, 'w:p') && isBareEnd(next, tracking)) remove(next);
  const needed = !previous && (!next || isNamed(next, 'w:sectPr'));
  const touching = previous && isNamed(previous, 'w:tbl') && isNamed(next, 'w:tbl');
  if (needed || touching) parent.insertBefore(builderBeside(control).element('w:p'), next);
}

function isBareEnd(block: XmlElement, tracking: Tracking | null): boolean {
  const next = nextBlock(block);
  const atEnd = next === null || isNamed(next, 'w:sectPr');
  const bare = block.firstChild === null || (tracking !== null && isOnlyInserted(block, tracking));
  return atEnd && isNamed(block, 'w:p') && bare && !block.attributes.length;
}

/** Whether a paragraph holds nothing but our insertion mark. */
function isOnlyInserted(block: XmlElement, tracking: Tracking): boolean {
  const [properties, ...others] = childElements(block);
  const [end, ...further] = properties ? childElements(properties) : [];
  return (
    others.length + further.length === 0 &&
    isOwnInsertion(endRevision(block, 'w:ins'), tracking) &&
    end !== undefined &&
    childElements(end).length === 1
  );
}
