import { verifyPlan } from '../../document/plan/verify-plan';
import { statementTexts } from '../../document/blocks/block-text';
import type { EditPlan } from '../../document/plan/edit-plan';
import { liveControls, paragraphTexts } from '../../document/snapshot/controls';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import { addedRun, planRollback } from '../../document/plan/rollback-plan';
import { cleanUp } from './clean-up';
import { toDocumentError } from '../host/errors';
import { repairAfterInsertion } from './after-insertion';
import { repairAfterRemoval } from './after-removal';
import { updateStatement } from '../write/update';

/**
 * Finds out by reading whether a write succeeded: an error can come back although everything is written,
 * and none although it is not. An incomplete write is undone or completed. Returns the snapshot in which
 * the plan is fulfilled; otherwise rejects with the first error, with the document as it was before, if
 * possible.
 */
export async function verifyOrRollBack(
  plan: EditPlan,
  before: Snapshot,
  failure: unknown,
  read: () => Promise<Snapshot>,
): Promise<Snapshot> {
  let firstError = failure;
  let now: Snapshot | null = null;
  // A second look: one read can fail, or show the former content (office-js #3284).
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      now = await read();
      verifyPlan(plan, now, before);
      const kept = await repairAfterInsertion(plan, before, now, read);
      return await repairAfterRemoval(plan, before, kept, read);
    } catch (error) {
      firstError ??= error;
    }
  }
  const fulfilled = now && (await rollBack(plan, before, now, read));
  if (fulfilled) return fulfilled;
  throw toDocumentError(firstError);
}

async function rollBack(
  plan: EditPlan,
  before: Snapshot,
  now: Snapshot,
  read: () => Promise<Snapshot>,
): Promise<Snapshot | null> {
  if (isFulfilled(plan, now) || unchanged(before, now)) return null;
  const rollback = planRollback(plan, before, now);
  if (!rollback) return null;
  try {
    const { controls, released, paragraphs } = rollback;
    if (controls.length + released.length + paragraphs.length > 0) await cleanUp(rollback, now);
    if (rollback.plan) await updateStatement(rollback.plan, () => undefined);
    const after = await read();
    verifyPlan(plan, after, before);
    return after;
  } catch {
    // The caller reads the document again and reports its state.
    return null;
  }
}

/** Whether a statement is as planned, whatever else changed in the document. */
function isFulfilled(plan: EditPlan, now: Snapshot): boolean {
  if (plan.kind === 'insert' && liveControls(now, plan.statement.tag).length > 1) {
    const plannedText = statementTexts(plan.statement)
      .map(normaliseText)
      .filter(Boolean)
      .join('\n');
    return liveControls(now, plan.statement.tag).some((position) => {
      const control = now.controls[position];
      const texts = control ? paragraphTexts(now, control) : [];
      return texts.map(normaliseText).filter(Boolean).join('\n') === plannedText;
    });
  }
  try {
    verifyPlan(plan, now);
    return true;
  } catch {
    return false;
  }
}

function unchanged(before: Snapshot, now: Snapshot): boolean {
  return (
    before.paragraphs.length === now.paragraphs.length &&
    before.controls.length === now.controls.length &&
    addedRun(before, now).length === 0
  );
}
