import { formattingOf, type Applied, type Concessions } from '../document/plan/concessions';
import type { EditPlan } from '../document/plan/edit-plan';
import type { DocumentPort } from '../document/port';
import type { Snapshot } from '../document/snapshot/snapshot';
import { removeStored, writeStored } from './write/custom-xml';
import { insertStatement } from './write/insert';
import { refusalReasons } from './host/protection';
import { readings } from './read/readings';
import { removeStatement } from './write/remove';
import { revealTarget } from './host/reveal';
import { verifyOrRollBack } from './repair/verify-or-roll-back';
import { removeDuplicates } from './write/remove-duplicates';
import { updateStatement } from './write/update';

/** The open document in Word. Needs `startOffice` first. Every method rejects with a `DocumentError`. */
export function wordPort(): DocumentPort {
  const memory = refusalReasons();
  const { explainRefusal } = memory;
  const { read: readDocument, changedSince, storedNow } = readings();
  const read = (): Promise<Snapshot> => memory.withKnownProtection(readDocument);
  return {
    read,
    changedSince,
    async apply(plan) {
      const seen: Snapshot[] = [];
      let concessions: Concessions | null = null;
      try {
        concessions = await explainRefusal(() => write(plan, (before) => void seen.push(before)));
      } catch (error) {
        const before = seen[0];
        // Nothing is written before everything is checked.
        if (!before) throw error;
        const applied = await verifyOrRollBack(plan, before, error, read);
        // The text is there although an error came back, and nobody has formatted it.
        return withConcessions(applied, { unformatted: formattingOf(plan) });
      }
      const before = seen[0];
      if (!before) throw new Error(`A plan of kind ${plan.kind} was written unchecked.`);
      return withConcessions(await verifyOrRollBack(plan, before, null, read), concessions);
    },
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

const none: Concessions = { unformatted: [] };

function withConcessions(applied: Snapshot, concessions: Concessions): Applied {
  return concessions.unformatted.length === 0 ? applied : { ...applied, concessions };
}

/** Does what a plan says; returns what Word did not accept of it. */
async function write(plan: EditPlan, checked: (before: Snapshot) => void): Promise<Concessions> {
  switch (plan.kind) {
    case 'insert':
    case 'replace':
      return insertStatement(plan, checked);
    case 'update':
      return updateStatement(plan, checked);
    case 'remove':
      await removeStatement(plan, checked);
      return none;
    case 'remove-duplicates':
      await removeDuplicates(plan, checked);
      return none;
  }
}
