import type { Package } from '../package/package';
import { builderBeside } from '../../wordprocessingml/builder';
import { markDeleted } from '../../wordprocessingml/revisions/delete';
import type { Tracking } from '../../wordprocessingml/revisions/tracking';
import { childElements, isNamed, remove } from '../../wordprocessingml/tree';
import { controlOf } from './control';
import { isAddedParagraph, nextBlock } from './place';

/**
 * Removes the outer control with its content, and the paragraph that was put behind it. Where changes are
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
  if (next && isAddedParagraph(next, tracking)) {
    remove(next);
    return;
  }
  const needed = !previous && (!next || isNamed(next, 'w:sectPr'));
  const touching = previous && isNamed(previous, 'w:tbl') && isNamed(next, 'w:tbl');
  if (needed || touching) parent.insertBefore(builderBeside(control).element('w:p'), next);
}
