import { childNamed, remove, type XmlElement } from '../../../wordprocessingml/tree';
import { paragraphsIn } from '../tree/walk';
import type { Fault } from './fault';
import { watchControls } from './new-controls';

/** The last paragraph of what was inserted loses its style and formatting (office-js #2914, #3149). */
export function lastStyleLost(): Fault {
  let added: () => XmlElement[] = () => [];
  return {
    before: (_, { world }) => void (added = watchControls(world)),
    after(_, { world }) {
      for (const control of added()) {
        const last = paragraphsIn(control).at(-1);
        const properties = childNamed(last, 'w:pPr');
        if (!properties) continue;
        remove(properties);
        world.changed();
      }
    },
  };
}
