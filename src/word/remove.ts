import { checkPlan } from '../document/check-plan';
import type { RemovePlan } from '../document/edit-plan';
import { liveControls } from '../document/find-control';
import type { Snapshot } from '../document/snapshot';
import { liveControl } from './controls';
import { readBody } from './read';
import { runWord } from './run';

/** Takes a statement out in two round trips. Returns the reading from before. */
export function removeStatement(plan: RemovePlan): Promise<Snapshot> {
  return runWord(async (context) => {
    const { contentControls, paragraphs } = context.document.body;
    const end = paragraphs.getLast();
    const before = await readBody(context, () => contentControls.load('items/tag'));
    checkPlan(plan, before);
    const closing = hasClosing(before, liveControls(before, plan.root)[0] ?? 0);
    liveControl(contentControls.items, before, plan.root).delete(false);
    if (closing) end.delete();
    await context.sync();
    return before;
  });
}

/** Whether the document ends with the empty paragraph that insertion puts behind a statement at its end. */
function hasClosing({ paragraphs, controls }: Snapshot, position: number): boolean {
  const control = controls[position];
  const previous = control && paragraphs[control.first - 1];
  const last = paragraphs.at(-1);
  return (
    last !== undefined &&
    last.text === '' &&
    last.index === (control?.last ?? 0) + 1 &&
    previous !== undefined &&
    previous.cell === null
  );
}
