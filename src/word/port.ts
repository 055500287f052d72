import { verifyPlan } from '../document/check-plan';
import type { EditPlan } from '../document/edit-plan';
import type { DocumentPort } from '../document/port';
import type { Snapshot } from '../document/snapshot';
import { removeStored, writeStored } from './custom-xml';
import { insertStatement } from './insert';
import { explained } from './protection';
import { readBody, withStored } from './read';
import { removeStatement } from './remove';
import { revealTarget } from './reveal';
import { runWord } from './run';
import { updateStatement } from './update';

/** The open document in Word. Needs `startOffice` first. Every method rejects with a `DocumentError`. */
export function wordPort(): DocumentPort {
  return {
    read,
    async apply(plan) {
      const before = await explained(() => write(plan));
      // A new run: within the old one Word's lists can be stale (office-js #3284).
      const after = await read();
      verifyPlan(plan, after, before);
      return after;
    },
    store: (xml) => explained(() => writeStored(xml)),
    unstore: () => explained(removeStored),
    reveal: revealTarget,
  };
}

async function read(): Promise<Snapshot> {
  return withStored(await runWord((context) => readBody(context)));
}

function write(plan: EditPlan): Promise<Snapshot> {
  switch (plan.kind) {
    case 'insert':
      return insertStatement(plan);
    case 'update':
      return updateStatement(plan);
    case 'remove':
      return removeStatement(plan);
  }
}
