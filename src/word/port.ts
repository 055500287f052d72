import type { EditPlan } from '../document/plan/edit-plan';
import type { DocumentPort } from '../document/port';
import type { Snapshot } from '../document/snapshot/snapshot';
import { removeStored, writeStored } from './write/custom-xml';
import { insertStatement } from './write/insert';
import { refusalMemory } from './host/protection';
import { readBody, withStored } from './read/read';
import { removeStatement } from './write/remove';
import { revealTarget } from './host/reveal';
import { runWord } from './host/run';
import { settle } from './repair/verify-or-roll-back';
import { leaveSingle } from './write/remove-duplicates';
import { updateStatement } from './write/update';

/** The open document in Word. Needs `startOffice` first. Every method rejects with a `DocumentError`. */
export function wordPort(): DocumentPort {
  const memory = refusalMemory();
  const { explained } = memory;
  const read = (): Promise<Snapshot> => memory.remembered(readDocument);
  return {
    read,
    async apply(plan) {
      const seen: Snapshot[] = [];
      try {
        await explained(() => write(plan, (before) => void seen.push(before)));
      } catch (error) {
        const before = seen[0];
        // Nothing is written before everything is checked.
        if (!before) throw error;
        return settle(plan, before, error, read);
      }
      const before = seen[0];
      if (!before) throw new Error(`A plan of kind ${plan.kind} was written unchecked.`);
      return settle(plan, before, null, read);
    },
    store: (xml) => explained(() => writeStored(xml)),
    deleteStored: () => explained(removeStored),
    reveal: revealTarget,
  };
}

async function readDocument(): Promise<Snapshot> {
  return withStored(await runWord((context) => readBody(context)));
}

function write(plan: EditPlan, checked: (before: Snapshot) => void): Promise<void> {
  switch (plan.kind) {
    case 'insert':
    case 'replace':
      return insertStatement(plan, checked);
    case 'update':
      return updateStatement(plan, checked);
    case 'remove':
      return removeStatement(plan, checked);
    case 'remove-duplicates':
      return leaveSingle(plan, checked);
  }
}
