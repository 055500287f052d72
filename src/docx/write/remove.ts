import type { Package } from '../package';
import { childElements, nameOf, type XmlElement } from '../xml-tree';
import { builderFor } from './element-builder';
import { nextBlock } from './place';
import { controlOf } from './update';

/** Takes the outer control out with all that it holds, and leaves the body as Word needs it. */
export function removeStatement(pkg: Package, tag: string): void {
  const control = controlOf(pkg, tag);
  const parent = control.parentNode;
  if (!parent) return;
  const next = nextBlock(control);
  const siblings = childElements(parent);
  const previous = siblings[siblings.indexOf(control) - 1];
  parent.removeChild(control);
  // The bare paragraph that insertion puts behind a statement at the very end.
  if (next && previous && nameOf(previous) === 'w:p' && isBareEnd(next)) parent.removeChild(next);
  const needed = !previous && (!next || nameOf(next) === 'w:sectPr');
  const touching = previous && next && nameOf(previous) === 'w:tbl' && nameOf(next) === 'w:tbl';
  if (needed || touching) {
    parent.insertBefore(builderFor(pkg.tree(pkg.main)).element('p'), next);
  }
  pkg.touch(pkg.main);
}

function isBareEnd(block: XmlElement): boolean {
  const next = nextBlock(block);
  const atEnd = next === null || nameOf(next) === 'w:sectPr';
  return atEnd && nameOf(block) === 'w:p' && block.firstChild === null && !block.attributes.length;
}
