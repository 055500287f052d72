import { childElements, type XmlNode } from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import type { Fault, FaultSetting } from './fault';

/**
 * The read after the writing trip `at` still shows the document from before it (office-js #3284). Without
 * `at` it is the first trip that writes.
 */
export function staleReading({ at: wanted }: FaultSetting): Fault {
  let at = wanted ?? Infinity;
  let former: BodyCopy | null = null;
  let present: (() => void) | null = null;
  return {
    before(trip, { model }) {
      if (trip.common) return;
      if (wanted === undefined && at === Infinity && trip.writes) at = trip.number;
      if (trip.number === at && trip.writes) former = copyBody(model);
      else if (former && !trip.writes) {
        present = former.restore();
        former = null;
      }
    },
    after() {
      present?.();
      present = null;
    },
  };
}

/**
 * The person presses Ctrl+Z between the writing trip `at` and what follows it. `share` is how much stays:
 * 0 undoes all that the trip wrote, 0.5 the second half. Without `at` it is the first trip that writes.
 */
export function undoneByPerson({ at: wanted, share = 0 }: FaultSetting): Fault {
  let at = wanted ?? Infinity;
  let former: BodyCopy | null = null;
  return {
    before(trip) {
      if (wanted === undefined && at === Infinity && trip.writes && !trip.common) at = trip.number;
      if (trip.number > at) former = null;
    },
    step(trip, done, total, { model }) {
      if (trip.number === at && done === Math.floor(share * total)) former = copyBody(model);
    },
    after(trip) {
      if (trip.number === at) former?.restore();
    },
  };
}

/** The main text as it was at a moment. */
interface BodyCopy {
  /** Restores it; returns a function that restores the present text. */
  restore(): () => void;
}

/** Takes a picture of the main text. */
function copyBody(model: DocumentModel): BodyCopy {
  const kept = childElements(model.body()).map((child) => child.cloneNode(true));
  return {
    restore() {
      const present = childElements(model.body());
      fill(model, kept);
      return () => fill(model, present);
    },
  };
}

function fill(model: DocumentModel, children: readonly XmlNode[]): void {
  const body = model.body();
  while (body.firstChild) body.removeChild(body.firstChild);
  for (const child of children) body.appendChild(child);
  model.changed();
}
