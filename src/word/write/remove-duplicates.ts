import { checkPlan } from '../../document/plan/check-plan';
import type { RemoveDuplicatesPlan } from '../../document/plan/edit-plan';
import { isInside, liveControls } from '../../document/snapshot/controls';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { controlAt, listedControl } from '../read/controls';
import { readBody } from '../read/read';
import { runWord } from '../host/run';

/** Keeps one of several statements, in two round trips. A released one stays as ordinary text. */
export function removeDuplicates(
  plan: RemoveDuplicatesPlan,
  checked: (before: Snapshot) => void,
): Promise<void> {
  return runWord(async (context) => {
    const { contentControls } = context.document.body;
    const before = await readBody(context, { controls: ['tag'] });
    checkPlan(plan, before);
    const listed = contentControls.items;
    for (const [index, root] of liveControls(before, plan.root).entries()) {
      const action = plan.statements[index]?.action;
      if (action === 'remove') controlAt(listed, before, root).delete(false);
      if (action !== 'release') continue;
      for (const [position, { tag }] of before.controls.entries())
        if (tag.startsWith(plan.fieldTagPrefix) && isInside(before, position, root))
          listedControl(listed, before, position)?.delete(true);
      controlAt(listed, before, root).delete(true);
    }
    checked(before);
    await context.sync();
  });
}
