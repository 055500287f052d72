import { checkPlan } from '../../document/plan/check-plan';
import type { RemovePlan } from '../../document/plan/edit-plan';
import { liveControls } from '../../document/snapshot/controls';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { hasTrailingParagraph } from './trailing-paragraph';
import { statementInWord } from '../read/statement-in-word';
import { readBody } from '../read/read';
import { runWord } from '../host/run';

/** Removes a statement in two round trips. `checked` receives the earlier snapshot. */
export function removeStatement(
  plan: RemovePlan,
  checked: (before: Snapshot) => void,
): Promise<void> {
  return runWord(async (context) => {
    const end = context.document.body.paragraphs.getLast();
    const before = await readBody(context, { controls: ['tag'] });
    checkPlan(plan, before);
    const closing = hasTrailingParagraph(before, liveControls(before, plan.root)[0] ?? 0);
    const { root } = await statementInWord(context, before, plan.root, false);
    root.delete(false);
    // The last paragraph of a document cannot be deleted while changes are tracked.
    if (closing && before.tracking !== true) end.delete();
    checked(before);
    await context.sync();
  });
}
