import { verifyPlan } from '../../document/plan/verify-plan';
import type { EditPlan } from '../../document/plan/edit-plan';
import { liveControls } from '../../document/snapshot/controls';
import type { Control, Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import { addedRun } from '../../document/plan/rollback-plan';
import { cleanUp } from './clean-up';
import { fontOf } from '../write/font';
import { paragraphFormatProperties, paragraphFormatOf } from '../write/paragraph-format';
import { applyLooks, paragraphLooks } from '../write/looks';
import { alignParagraphs } from '../read/find-paragraph';
import { readNeighbours } from '../read/neighbours';
import { readBody } from '../read/read';
import { runWord } from '../host/run';

/**
 * Corrects what Word is known to leave after an insertion: a surplus empty paragraph (office-js #6904),
 * and a last paragraph without its style (#2914). What cannot be corrected does not harm the statement.
 * Returns the last snapshot.
 */
export async function repairAfterInsertion(
  plan: EditPlan,
  before: Snapshot,
  now: Snapshot,
  read: () => Promise<Snapshot>,
): Promise<Snapshot> {
  if (plan.kind !== 'insert' && plan.kind !== 'replace') return now;
  if (plan.kind === 'insert' && plan.adoptedSection) return now;
  const root = now.controls[liveControls(now, plan.statement.tag)[0] ?? -1];
  const surplus = root ? surplusParagraphs(root, before, now, plan.kind === 'replace') : [];
  const lost = root ? hasLostStyle(plan, root.last, now) : false;
  if (surplus.length === 0 && !lost) return now;
  try {
    if (surplus.length > 0)
      await cleanUp({ controls: [], released: [], paragraphs: surplus, plan: null }, now);
    if (lost) await restoreLastStyle(plan, root?.last ?? 0);
    const after = await read();
    verifyPlan(plan, after, before);
    return after;
  } catch {
    return now;
  }
}

/**
 * Empty paragraphs that came with the statement. Behind an inserted one, one must stay at the end of the
 * document or before a table; beside one that replaced another, there are as many as before.
 */
function surplusParagraphs(
  { first, last }: Control,
  before: Snapshot,
  now: Snapshot,
  replaced: boolean,
): number[] {
  const added = new Set(addedRun(before, now).map(({ index }) => index));
  const behind = leadingEmpty(now.paragraphs.slice(last + 1));
  if (!replaced) {
    const empty = behind.filter((index) => added.has(index));
    const next = now.paragraphs[last + empty.length + 1];
    return empty.slice(!next || next.cell !== null ? 1 : 0);
  }
  const ahead = leadingEmpty(now.paragraphs.slice(0, first).reverse());
  const beside = [...behind, ...ahead];
  const likely = beside.filter((index) => added.has(index));
  const others = beside.filter((index) => !added.has(index));
  return [...likely, ...others].slice(0, Math.max(0, emptyCount(now) - emptyCount(before)));
}

function leadingEmpty(paragraphs: readonly Paragraph[]): number[] {
  const end = paragraphs.findIndex(
    ({ text, hasObjects, cell }) => text !== '' || hasObjects === true || cell !== null,
  );
  return paragraphs.slice(0, end < 0 ? undefined : end).map(({ index }) => index);
}

function emptyCount({ paragraphs }: Snapshot): number {
  return paragraphs.filter(({ text, cell }) => text === '' && !cell).length;
}

type Inserting = Extract<EditPlan, { kind: 'insert' | 'replace' }>;

function hasLostStyle({ statement }: Inserting, last: number, { paragraphs }: Snapshot): boolean {
  const block = statement.blocks.at(-1);
  const lastParagraph = paragraphs[last];
  if (block?.kind !== 'paragraph' || !lastParagraph) return false;
  return lastParagraph.style.name.toLowerCase() !== block.look.style.name.toLowerCase();
}

/** Gives the last paragraph its style once more, in two round trips. */
function restoreLastStyle({ statement }: Inserting, last: number): Promise<void> {
  return runWord(async (context) => {
    const { paragraphs } = context.document.body;
    const current = await readBody(context, {
      paragraphs: ['text', 'style', ...paragraphFormatProperties],
    });
    const block = statement.blocks.at(-1);
    const aligned = alignParagraphs(current, paragraphs.items);
    const paragraph = aligned[last];
    if (block?.kind !== 'paragraph' || !paragraph) return;
    const { localNames } = readNeighbours(current, aligned);
    const { look } = block;
    const format = {
      look,
      paragraph: paragraphFormatOf(look),
      font: { bold: look.bold, ...fontOf(look) },
    };
    await applyLooks(context, paragraphLooks(paragraph, format, localNames));
  });
}
