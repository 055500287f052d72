import { DocumentError } from '../../document/errors';
import { isInside, liveControls } from '../../document/snapshot/controls';
import type { Snapshot } from '../../document/snapshot/snapshot';

/**
 * Finds the control at a position of the snapshot among those that Word lists: the one with the same
 * ordinal among its tag. A deleted control stays in Word's list (office-js #1299), so the first one with
 * a tag is not always the right one. Undefined where Word lists fewer: on the web those in tables are
 * missing (#2040), and which one is missing cannot be told.
 */
export function listedControl<C extends { tag: string }>(
  listed: readonly C[],
  snapshot: Snapshot,
  position: number,
): C | undefined {
  const tag = snapshot.controls[position]?.tag ?? '';
  const alike = [...snapshot.controls.keys()].filter((at) => snapshot.controls[at]?.tag === tag);
  const inWord = listed.filter((control) => control.tag === tag);
  return inWord.length < alike.length ? undefined : inWord[alike.indexOf(position)];
}

/** The same, for a control that has to be there. */
export function controlAt<C extends { tag: string }>(
  listed: readonly C[],
  snapshot: Snapshot,
  position: number,
): C {
  const control = listedControl(listed, snapshot, position);
  if (!control) throw goneControl(snapshot.controls[position]?.tag ?? '');
  return control;
}

/** Position of the control with this tag that is not deleted, and is inside `root` when one is given. */
export function livePosition(snapshot: Snapshot, tag: string, root: number | null = null): number {
  const position = liveControls(snapshot, tag).find(
    (candidate) => root === null || isInside(snapshot, candidate, root),
  );
  if (position === undefined) throw goneControl(tag);
  return position;
}

export function goneControl(tag: string): DocumentError {
  return new DocumentError('changed', `control ${tag} is gone`);
}
