import type { EditPlan } from '../document/edit-plan';
import type { DocumentPort } from '../document/port';
import type { Snapshot } from '../document/snapshot';
import { removeStored, writeStored } from './custom-xml';
import { insertStatement } from './insert';
import { refusalMemory } from './protection';
import { readBody, withStored } from './read';
import { removeStatement } from './remove';
import { revealTarget } from './reveal';
import { runWord } from './run';
import { settle } from './settle';
import { leaveSingle } from './single';
import { updateStatement } from './update';

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
        // Until everything is checked nothing is written.
        if (!before) throw error;
        return settle(plan, before, error, read);
      }
      const before = seen[0];
      if (!before) throw new Error(`A plan of kind ${plan.kind} was written unchecked.`);
      return settle(plan, before, null, read);
    },
    store: (xml) => explained(() => writeStored(xml)),
    unstore: () => explained(removeStored),
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
    case 'single':
      return leaveSingle(plan, checked);
  }
}
