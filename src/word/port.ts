import type { DocumentPort } from '../document/port';
import type { Snapshot } from '../document/snapshot/snapshot';
import { planApplier } from './apply-plan';
import { refusalReasons } from './host/protection';
import { revealTarget } from './host/reveal';
import { readings } from './read/readings';
import { removeStored, writeStored } from './write/custom-xml';

/** The open document in Word. Needs `startOffice` first. Every method rejects with a `DocumentError`. */
export function wordPort(): DocumentPort {
  const reasons = refusalReasons();
  const { explainRefusal } = reasons;
  const { read: readDocument, changedSince, storedNow } = readings();
  const read = (): Promise<Snapshot> => reasons.withKnownProtection(readDocument);
  return {
    read,
    changedSince,
    apply: planApplier(read, reasons),
    async store(xml) {
      storedNow([await explainRefusal(() => writeStored(xml))]);
    },
    async deleteStored() {
      await explainRefusal(removeStored);
      storedNow([]);
    },
    reveal: revealTarget,
  };
}
