import { fieldPath } from '../../../statement/field';
import { tagOf } from '../../../wordprocessingml/controls';
import { currentRuns } from '../../../wordprocessingml/runs';
import {
  ancestorNamed,
  childNamed,
  insertAfter,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import type { World } from '../document-model';
import { textOf } from '../tree/text';
import { paragraphsIn } from '../tree/walk';
import { appendRun, runWith } from '../tree/write';
import type { Fault, FaultSetting } from './fault';

/** The typed text; no fault and no repair may lose it. */
export const typedMeanwhile = ' (inzwischen ergänzt)';

/** Somebody types into a paragraph outside the statement just before trip `at`. */
export function typingBeside({ at = 1 }: FaultSetting): Fault {
  return {
    before(trip, { world }) {
      if (trip.number !== at) return;
      const free = world
        .paragraphs()
        .filter((one) => !ancestorNamed(one, 'w:sdt') && textOf(one) !== '');
      const paragraph = free.at(-1);
      if (paragraph) appendRun(paragraph, typedMeanwhile);
      world.changed();
    },
  };
}

/** Somebody types into a field of the statement just before trip `at`; without one nothing happens. */
export function typingInside({ at = 1 }: FaultSetting): Fault {
  return {
    before(trip, { world }) {
      if (trip.number !== at) return;
      const field = reasonIn(world);
      if (!field) return;
      const run = currentRuns(field).at(-1);
      const added = runWith(field, typedMeanwhile, childNamed(run, 'w:rPr'));
      if (run) insertAfter(run, added);
      world.changed();
    },
  };
}

/** The first field with a text of its own inside the statement. */
function reasonIn(world: World): XmlElement | undefined {
  return world
    .controls()
    .filter((control) => paragraphsIn(control).length === 0)
    .find(
      (control) => fieldPath(tagOf(control) ?? '')?.endsWith('reason') && textOf(control) !== '',
    );
}
