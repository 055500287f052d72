import { DocumentError } from '../../document/errors';
import { isInside, liveControls } from '../../document/snapshot/controls';
import type { Snapshot } from '../../document/snapshot/snapshot';

/**
 * Finds the control at a position of the snapshot among those that Word lists: the one with the same
 * ordinal among its tag. A deleted control stays in Word's list (office-js #1299), so the first one with
 * a tag is not always the right one.
 */
export function controlAt<C extends { tag: string }>(
  listed: readonly C[],
  snapshot: Snapshot,
  position: number,
): C {
  const tag = snapshot.controls[position]?.tag ?? '';
  const before = snapshot.controls.slice(0, position).filter((control) => control.tag === tag);
  const listedControl = listed.filter((control) => control.tag === tag)[before.length];
  if (!listedControl) throw new DocumentError('changed', `control ${tag} is gone`);
  return listedControl;
}

/** The control with this tag that is not deleted, and is inside `root` when one is given. */
export function liveControl<C extends { tag: string }>(
  listed: readonly C[],
  snapshot: Snapshot,
  tag: string,
  root: number | null = null,
): C {
  const position = liveControls(snapshot, tag).find(
    (candidate) => root === null || isInside(snapshot, candidate, root),
  );
  if (position === undefined) throw new DocumentError('changed', `control ${tag} is gone`);
  return controlAt(listed, snapshot, position);
}
