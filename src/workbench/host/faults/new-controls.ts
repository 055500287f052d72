import { childOf, around, type XmlElement } from '../tree/element';
import type { World } from '../document-model';

/** Records the controls of a document; the returned function lists the outermost ones added since. */
export function watchControls(world: World): () => XmlElement[] {
  const known = new Set(world.controls());
  return () => {
    const added = world.controls().filter((control) => !known.has(control));
    return added.filter((control) => {
      const outer = control.parentNode && around(control.parentNode, 'sdt');
      return childOf(control, 'sdtContent') !== null && !(outer && added.includes(outer));
    });
  };
}
