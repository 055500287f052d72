import { DocumentError } from '../../document/errors';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import type { RollbackPlan } from '../../document/plan/rollback-plan';
import { controlAt } from '../read/controls';
import { paragraphAt } from '../read/find-paragraph';
import { readBody } from '../read/read';
import { runWord } from '../host/run';

/**
 * Removes controls and paragraphs that an incomplete write left, in three round trips. `now` is the
 * snapshot in which they were found; a document that has changed since is left alone.
 */
export function cleanUp(
  { controls, released, paragraphs }: RollbackPlan,
  now: Snapshot,
): Promise<void> {
  return runWord(async (context) => {
    const { contentControls, paragraphs: all } = context.document.body;
    const current = await readBody(context, { paragraphs: ['text'], controls: ['tag'] });
    if (!haveSameTexts(current, now))
      throw new DocumentError('changed', 'the document changed while it was put right');
    const begun = paragraphs.map((index) => paragraphAt(all.items, now, index));
    // The heading may already be in a control that has no tag yet.
    const around = begun.map((paragraph) => paragraph.parentContentControlOrNullObject);
    for (const control of around) control.load('tag');
    await context.sync();
    for (const position of controls)
      controlAt(contentControls.items, current, position).delete(false);
    const tables = new Set<number>();
    for (const [index, paragraph] of begun.entries()) {
      const control = around[index];
      const table = now.paragraphs[paragraphs[index] ?? -1]?.cell?.table;
      if (control && !control.isNullObject && control.tag === '') control.delete(false);
      else if (table === undefined || released.length === 0) paragraph.delete();
      else if (!tables.has(table)) {
        tables.add(table);
        paragraph.parentTable.delete();
      }
    }
    for (const position of released)
      controlAt(contentControls.items, current, position).delete(true);
    await context.sync();
  });
}

function haveSameTexts(one: Snapshot, other: Snapshot): boolean {
  const texts = ({ paragraphs }: Snapshot): string =>
    paragraphs.map(({ text }) => normaliseText(text)).join('\n');
  return texts(one) === texts(other);
}
