import { checkPlan } from '../../document/plan/check-plan';
import type { RemovePlan } from '../../document/plan/edit-plan';
import { liveControls } from '../../document/snapshot/controls';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { hasTrailingParagraph } from './trailing-paragraph';
import { liveControl } from '../read/controls';
import { readBody } from '../read/read';
import { runWord } from '../host/run';

/** Removes a statement in two round trips. `checked` receives the earlier snapshot. */
export function removeStatement(
  plan: RemovePlan,
  checked: (before: Snapshot) => void,
): Promise<void> {
  return runWord(async (context) => {
    const { contentControls, paragraphs } = context.document.body;
    const end = paragraphs.getLast();
    const before = await readBody(context, { controls: ['tag'] });
    checkPlan(plan, before);
    const closing = hasTrailingParagraph(before, liveControls(before, plan.root)[0] ?? 0);
    liveControl(contentControls.items, before, plan.root).delete(false);
    // The last paragraph of a document cannot be deleted while changes are tracked.
    if (closing && before.tracking !== true) end.delete();
    checked(before);
    await context.sync();
  });
}
