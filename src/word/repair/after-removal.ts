import type { EditPlan } from '../../document/plan/edit-plan';
import { verifyPlan } from '../../document/plan/verify-plan';
import { liveControls } from '../../document/snapshot/controls';
import type { Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import { hasTrailingParagraph } from '../write/trailing-paragraph';
import { cleanUp } from './clean-up';

/**
 * Removes the empty paragraphs that Word leaves where a statement stood (office-js #3074). One that has to
 * stay, at the end of the document or between two tables, stays. Returns the last snapshot.
 */
export async function repairAfterRemoval(
  plan: EditPlan,
  before: Snapshot,
  now: Snapshot,
  read: () => Promise<Snapshot>,
): Promise<Snapshot> {
  // What is deleted while changes are tracked stays in the text until somebody accepts it.
  if (plan.kind !== 'remove' || before.tracking === true) return now;
  const [position = -1] = liveControls(before, plan.root);
  const root = before.controls[position];
  if (!root) return now;
  const own = root.last - root.first + 1 + Number(hasTrailingParagraph(before, position));
  const surplus = now.paragraphs.length - (before.paragraphs.length - own);
  const left = leftParagraphs(root.first, surplus, now);
  if (left.length === 0) return now;
  try {
    await cleanUp({ controls: [], released: [], paragraphs: left, plan: null }, now);
    const after = await read();
    verifyPlan(plan, after, before);
    return after;
  } catch {
    return now;
  }
}

function leftParagraphs(first: number, surplus: number, { paragraphs }: Snapshot): number[] {
  const empty: number[] = [];
  for (let at = first; isEmpty(paragraphs[at]) && empty.length < surplus; at += 1) empty.push(at);
  const [previous, next] = [paragraphs[first - 1], paragraphs[first + empty.length]];
  const isNeeded =
    !next || (next.cell !== null && previous !== undefined && previous.cell !== null);
  return isNeeded && (!previous || previous.cell !== null) ? empty.slice(1) : empty;
}

function isEmpty(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph?.text === '' &&
    paragraph.boxes.length === 0 &&
    paragraph.hasObjects !== true &&
    paragraph.cell === null
  );
}
