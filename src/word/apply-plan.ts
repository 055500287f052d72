import { hasFieldsInTables, withoutTables } from '../document/blocks/without-tables';
import { formattingOf, type Applied, type Concessions } from '../document/plan/concessions';
import type { EditPlan, InsertPlan, ReplacePlan } from '../document/plan/edit-plan';
import type { DocumentPort } from '../document/port';
import type { Snapshot } from '../document/snapshot/snapshot';
import { refusesControl } from './host/errors';
import type { RefusalReasons } from './host/protection';
import { verifyOrRollBack } from './repair/verify-or-roll-back';
import { insertStatement } from './write/insert';
import { removeStatement } from './write/remove';
import { removeDuplicates } from './write/remove-duplicates';
import { updateStatement } from './write/update';

/**
 * Applies plans; `read` reads the document. A Word that refuses a control in a cell (office-js #3367, #3704)
 * gets each row of the statement's tables as a paragraph, from then on at once.
 */
export function planApplier(
  read: () => Promise<Snapshot>,
  { explainRefusal }: RefusalReasons,
): DocumentPort['apply'] {
  let refusesControlsInCells = false;

  async function applyOnce(plan: EditPlan): Promise<Applied> {
    const seen: Snapshot[] = [];
    let concessions: Concessions;
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
  }

  async function applyRows(plan: InsertPlan | ReplacePlan): Promise<Applied> {
    const rows = { ...plan, statement: withoutTables(plan.statement) };
    const { concessions = none, ...applied } = await applyOnce(rows);
    return { ...applied, concessions: { ...concessions, rowsAsParagraphs: true } };
  }

  return async (plan) => {
    const hasControlsInCells =
      (plan.kind === 'insert' || plan.kind === 'replace') && hasFieldsInTables(plan.statement);
    if (!hasControlsInCells) return applyOnce(plan);
    if (refusesControlsInCells) return applyRows(plan);
    try {
      return await applyOnce(plan);
    } catch (error) {
      if (!refusesControl(error)) throw error;
      refusesControlsInCells = true;
      return applyRows(plan);
    }
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
