import { setProperty } from '../../../wordprocessingml/properties';
import { childNamed } from '../../../wordprocessingml/tree';
import type { Fault } from './fault';

/** Content controls have different ids at each read (office-js #2759). */
export function changedControlIds(): Fault {
  return {
    before(trip, { world }) {
      for (const [index, control] of world.controls().entries()) {
        const properties = childNamed(control, 'w:sdtPr');
        if (properties) setProperty(properties, 'w:id', String(trip.number * 10_000 + index));
      }
      world.changed();
    },
  };
}
