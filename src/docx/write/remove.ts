import type { Package } from '../package/package';
import { childElements, nameOf, type XmlElement } from '../xml/tree';
import { builderFor } from './element-builder';
import { markDeleted } from './mark-deleted';
import { nextBlock } from './place';
import { endMark, isOwnInsertion, type Tracking } from './tracking';
import { controlOf } from './update';

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
  else parent.removeChild(control);
  pkg.touch(pkg.main);
  if (childElements(parent).includes(control)) return;
  // The empty paragraph that insertion adds after a statement at the very end.
  if (next && previous && nameOf(previous) === 'w:p' && isBareEnd(next, tracking))
    parent.removeChild(next);
  const needed = !previous && (!next || nameOf(next) === 'w:sectPr');
  const touching = previous && next && nameOf(previous) === 'w:tbl' && nameOf(next) === 'w:tbl';
  if (needed || touching) {
    parent.insertBefore(builderFor(pkg.tree(pkg.main)).element('p'), next);
  }
}

function isBareEnd(block: XmlElement, tracking: Tracking | null): boolean {
  const next = nextBlock(block);
  const atEnd = next === null || nameOf(next) === 'w:sectPr';
  const bare = block.firstChild === null || (tracking !== null && isOnlyInserted(block, tracking));
  return atEnd && nameOf(block) === 'w:p' && bare && !block.attributes.length;
}

/** Whether a paragraph holds nothing but our insertion mark. */
function isOnlyInserted(block: XmlElement, tracking: Tracking): boolean {
  const [properties, ...others] = childElements(block);
  const [end, ...further] = properties ? childElements(properties) : [];
  return (
    others.length + further.length === 0 &&
    isOwnInsertion(endMark(block, 'w:ins'), tracking) &&
    end !== undefined &&
    childElements(end).length === 1
  );
}
