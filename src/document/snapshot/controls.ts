import type { Control, Snapshot } from './snapshot';

/** Positions in `snapshot.controls` of the controls with this tag that are not deleted. */
export function liveControls(snapshot: Snapshot, tag: string): number[] {
  return snapshot.controls.flatMap((control, position) =>
    control.tag === tag && !control.deleted ? [position] : [],
  );
}

/** The controls with this tag inside the one at `root` that are not deleted. */
export function controlsInside(snapshot: Snapshot, root: number, tag: string): Control[] {
  return liveControls(snapshot, tag)
    .filter((position) => isInside(snapshot, position, root))
    .flatMap((position) => snapshot.controls[position] ?? []);
}

/** Whether the control at a position of `snapshot.controls` stands inside the one at `root`. */
export function isInside(snapshot: Snapshot, position: number, root: number): boolean {
  let parent = snapshot.controls[position]?.parent ?? null;
  while (parent !== null && parent !== root) parent = snapshot.controls[parent]?.parent ?? null;
  return parent === root;
}

/** Texts of the paragraphs that a control touches. */
export function paragraphTexts(snapshot: Snapshot, control: Control): string[] {
  return snapshot.paragraphs.slice(control.first, control.last + 1).map(({ text }) => text);
}
