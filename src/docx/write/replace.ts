import type { ReplacePlan, RemoveDuplicatesPlan } from '../../document/plan/edit-plan';
import { liveControls } from '../../document/snapshot/controls';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { textWidthAt } from '../../document/snapshot/text-width';
import { DocumentError } from '../../document/errors';
import type { Package } from '../package/package';
import { childElements, childNamed, isElement, type XmlElement } from '../xml/tree';
import { placeStatement } from './place';
import { removeStatement } from './remove';
import { renderContext, renderStatement } from './render-statement';
import { descendantsNamed, storyElements, tagOf } from './story-tree';
import type { Tracking } from './tracking';
import { controlOf } from './update';

/** Writes the new statement after the old one, then removes the old one. */
export function replaceStatement(
  pkg: Package,
  plan: ReplacePlan,
  snapshot: Snapshot,
  tracking: Tracking | null,
): void {
  const old = controlOf(pkg, plan.root);
  const { parentNode: parent } = old;
  if (!isElement(parent)) throw new DocumentError('changed', `control ${plan.root} is gone`);
  const control = snapshot.controls[liveControls(snapshot, plan.root)[0] ?? -1];
  const width = textWidthAt(snapshot, { kind: 'before', paragraph: control?.first ?? 0 });
  const statement = renderStatement(renderContext(pkg), plan.statement, width);
  placeStatement(pkg, statement, { parent, before: old.nextSibling }, tracking);
  removeStatement(pkg, plan.root, tracking);
}

/** Keeps one of several statements; a released one stays as ordinary text. */
export function leaveSingle(pkg: Package, plan: RemoveDuplicatesPlan, snapshot: Snapshot): void {
  const all = storyElements(pkg.tree(pkg.main)).controls;
  const live = liveControls(snapshot, plan.root).map((position) => all[position]?.element);
  for (const [index, { action }] of plan.statements.entries()) {
    const element = live[index];
    if (!element) throw new DocumentError('changed', `control ${plan.root} is gone`);
    if (action === 'remove') element.parentNode?.removeChild(element);
    if (action !== 'release') continue;
    const inner = descendantsNamed(element, 'w:sdt');
    for (const one of inner.filter((field) => tagOf(field).startsWith(plan.fieldTagPrefix)))
      unwrap(one);
    unwrap(element);
  }
  pkg.touch(pkg.main);
}

/** Removes a control and keeps its content. */
function unwrap(control: XmlElement): void {
  const content = childNamed(control, 'w:sdtContent');
  for (const child of content ? childElements(content) : [])
    control.parentNode?.insertBefore(child, control);
  control.parentNode?.removeChild(control);
}
