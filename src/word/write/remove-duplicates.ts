import { checkPlan } from '../../document/check-plan';
import type { SinglePlan } from '../../document/edit-plan';
import { liveControls } from '../../document/find-control';
import type { Snapshot } from '../../document/snapshot';
import { controlAt, isInside } from '../read/controls';
import { readBody } from '../read/read';
import { runWord } from '../host/run';

/** Leaves one of several statements, in two round trips. A released one stays as ordinary text. */
export function leaveSingle(plan: SinglePlan, checked: (before: Snapshot) => void): Promise<void> {
  return runWord(async (context) => {
    const { contentControls } = context.document.body;
    const before = await readBody(context, { controls: ['tag'] });
    checkPlan(plan, before);
    const listed = contentControls.items;
    for (const [index, root] of liveControls(before, plan.root).entries()) {
      const fate = plan.statements[index]?.fate;
      if (fate === 'remove') controlAt(listed, before, root).delete(false);
      if (fate !== 'release') continue;
      for (const [position, { tag }] of before.controls.entries())
        if (tag.startsWith(plan.inner) && isInside(before, position, root))
          controlAt(listed, before, position).delete(true);
      controlAt(listed, before, root).delete(true);
    }
    checked(before);
    await context.sync();
  });
}
