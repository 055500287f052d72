import { verifyPlan } from '../../document/plan/verify-plan';
import { statementTexts } from '../../document/blocks/block-text';
import type { EditPlan } from '../../document/plan/edit-plan';
import { liveControls, paragraphTexts } from '../../document/snapshot/controls';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import { addedRun, planRollback } from '../../document/plan/rollback-plan';
import { cleanUp } from './clean-up';
import { toDocumentError } from '../host/errors';
import { tidy } from './after-insertion';
import { updateStatement } from '../write/update';

/**
 * Finds out by reading whether a write succeeded: an error can come back although everything is written,
 * and none although it is not. An incomplete write is undone or completed. Returns the snapshot in which
 * the plan is fulfilled; otherwise rejects with the first error, with the document as it was before, if
 * possible.
 */
export async function settle(
  plan: EditPlan,
  before: Snapshot,
  failure: unknown,
  read: () => Promise<Snapshot>,
): Promise<Snapshot> {
  let first = failure;
  let now: Snapshot | null = null;
  // A second look: one read can fail, or show the former content (office-js #3284).
  for (let look = 0; look < 2; look += 1) {
    try {
      now = await read();
      verifyPlan(plan, now, before);
      return await tidy(plan, before, now, read);
    } catch (error) {
      first ??= error;
    }
  }
  const fulfilled = now && (await takeBack(plan, before, now, read));
  if (fulfilled) return fulfilled;
  throw toDocumentError(first);
}

async function takeBack(
  plan: EditPlan,
  before: Snapshot,
  now: Snapshot,
  read: () => Promise<Snapshot>,
): Promise<Snapshot | null> {
  if (isWhole(plan, now) || unchanged(before, now)) return null;
  const way = planRollback(plan, before, now);
  if (!way) return null;
  try {
    if (way.controls.length + way.paragraphs.length > 0) await cleanUp(way, now);
    if (way.plan) await updateStatement(way.plan, () => undefined);
    const after = await read();
    verifyPlan(plan, after, before);
    return after;
  } catch {
    // The caller reads the document again and reports its state.
    return null;
  }
}

/** Whether a statement is as planned, whatever else changed in the document. */
function isWhole(plan: EditPlan, now: Snapshot): boolean {
  if (plan.kind === 'insert' && liveControls(now, plan.statement.tag).length > 1) {
    const wanted = statementTexts(plan.statement).map(normaliseText).filter(Boolean).join('\n');
    return liveControls(now, plan.statement.tag).some((position) => {
      const control = now.controls[position];
      const texts = control ? paragraphTexts(now, control) : [];
      return texts.map(normaliseText).filter(Boolean).join('\n') === wanted;
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
