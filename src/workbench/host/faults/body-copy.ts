import { childElements, type XmlNode } from '../../../wordprocessingml/tree';
import type { World } from '../document-model';

/** The main text as it was at a moment. */
export interface Picture {
  /** Restores it; returns a function that restores the present text. */
  restore(): () => void;
}

/** Takes a picture of the main text. */
export function takePicture(world: World): Picture {
  const kept = childElements(world.body()).map((child) => child.cloneNode(true));
  return {
    restore() {
      const present = childElements(world.body());
      fill(world, kept);
      return () => fill(world, present);
    },
  };
}

function fill(world: World, children: readonly XmlNode[]): void {
  const body = world.body();
  while (body.firstChild) body.removeChild(body.firstChild);
  for (const child of children) body.appendChild(child);
  world.changed();
}
