import { fieldPath, rootTag } from '../../../statement/field';
import { around, childOf, valueOf, type XmlElement } from '../tree/element';
import { textOf } from '../tree/text';
import { paragraphsIn } from '../tree/walk';
import { appendRun, runsIn, runWith } from '../tree/write';
import type { Fault, FaultSetting } from './fault';
import type { World } from '../document-model';

/** The typed text; no fault and no repair may lose it. */
export const typedMeanwhile = ' (inzwischen ergänzt)';

/** Somebody types into a paragraph outside the statement just before trip `at`. */
export function typingBeside({ at = 1 }: FaultSetting): Fault {
  return {
    before(trip, { world }) {
      if (trip.number !== at) return;
      const free = world.paragraphs().filter((one) => !around(one, 'sdt') && textOf(one) !== '');
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
      const run = runsIn(field).at(-1);
      const added = runWith(field, typedMeanwhile, run ? childOf(run, 'rPr') : null);
      if (run) run.parentNode?.insertBefore(added, run.nextSibling);
      world.changed();
    },
  };
}

/** The first field with a text of its own inside the statement. */
function reasonIn(world: World): XmlElement | undefined {
  const tagOf = (control: XmlElement): string => valueOf(childOf(control, 'sdtPr'), 'tag') ?? '';
  return world
    .controls()
    .filter((control) => tagOf(control) !== rootTag && paragraphsIn(control).length === 0)
    .find((control) => fieldPath(tagOf(control))?.endsWith('reason') && textOf(control) !== '');
}
