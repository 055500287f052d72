import { setValue } from '../tree/properties';
import { childOf } from '../tree/element';
import type { Fault } from './fault';

/** Content controls have different ids at each read (office-js #2759). */
export function changedControlIds(): Fault {
  return {
    before(trip, { world }) {
      for (const [index, control] of world.controls().entries()) {
        const properties = childOf(control, 'sdtPr');
        if (properties) setValue(properties, 'sdtPr', 'id', String(trip.number * 10_000 + index));
      }
      world.changed();
    },
  };
}
