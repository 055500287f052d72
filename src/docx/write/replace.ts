import type { ReplacePlan, RemoveDuplicatesPlan } from '../../document/plan/edit-plan';
import { liveControls } from '../../document/snapshot/controls';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { textWidthAt } from '../../document/snapshot/text-width';
import { DocumentError } from '../../document/errors';
import type { Package } from '../package/package';
import { tagOf, taggedControls, unwrapControl } from '../../wordprocessingml/controls';
import type { Tracking } from '../../wordprocessingml/revisions/tracking';
import { descendantsNamed, isElement, remove } from '../../wordprocessingml/tree';
import { controlOf } from './control';
import type { MainStory } from './main-story';
import { placeStatement } from './place';
import { removeStatement } from './remove';
import { renderContext, renderStatement } from './render-statement';

/** Writes the new statement after the old one, then removes the old one. */
export function replaceStatement(
  story: MainStory,
  plan: ReplacePlan,
  snapshot: Snapshot,
  tracking: Tracking | null,
): void {
  const { pkg } = story;
  const old = controlOf(pkg, plan.root);
  const { parentNode: parent } = old;
  if (!isElement(parent)) throw new DocumentError('changed', `control ${plan.root} is gone`);
  const control = snapshot.controls[liveControls(snapshot, plan.root)[0] ?? -1];
  const width = textWidthAt(snapshot, { kind: 'before', paragraph: control?.first ?? 0 });
  const statement = renderStatement(renderContext(story), plan.statement, width);
  placeStatement(pkg, statement, { parent, before: old.nextSibling }, tracking);
  removeStatement(pkg, plan.root, tracking);
}

/** Leaves one of several statements; a released one stays as ordinary text. */
export function leaveSingle(pkg: Package, plan: RemoveDuplicatesPlan, snapshot: Snapshot): void {
  const controls = taggedControls(pkg.tree(pkg.main));
  const live = liveControls(snapshot, plan.root).map((position) => controls[position]);
  for (const [index, { action }] of plan.statements.entries()) {
    const element = live[index];
    if (!element) throw new DocumentError('changed', `control ${plan.root} is gone`);
    if (action === 'remove') remove(element);
    if (action !== 'release') continue;
    const fields = descendantsNamed(element, 'w:sdt');
    fields.filter((field) => tagOf(field)?.startsWith(plan.fieldTagPrefix)).forEach(unwrapControl);
    unwrapControl(element);
  }
  pkg.touch(pkg.main);
}
