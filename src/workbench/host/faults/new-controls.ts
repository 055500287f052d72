import { ancestorNamed, childNamed, type XmlElement } from '../../../wordprocessingml/tree';
import type { World } from '../document-model';

/** Records the controls of a document; the returned function lists the outermost ones added since. */
export function watchControls(world: World): () => XmlElement[] {
  const known = new Set(world.controls());
  return () => {
    const added = world.controls().filter((control) => !known.has(control));
    return added.filter((control) => {
      const outer = control.parentNode && ancestorNamed(control.parentNode, 'w:sdt');
      return childNamed(control, 'w:sdtContent') !== null && !(outer && added.includes(outer));
    });
  };
}
