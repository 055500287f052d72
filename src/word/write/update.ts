import { checkPlan } from '../../document/plan/check-plan';
import type { Concessions } from '../../document/plan/concessions';
import type { UpdatePlan } from '../../document/plan/edit-plan';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { changeField, readPieces } from './change-fields';
import { statementInWord } from '../read/statement-in-word';
import { alignParagraphs } from '../read/find-paragraph';
import { insertBlocks } from './insert-blocks';
import { applyLooks, type LookStep } from './looks';
import { readNeighbours } from '../read/neighbours';
import { paragraphFormatProperties } from './paragraph-format';
import { readBody } from '../read/read';
import { runWord } from '../host/run';

/**
 * Updates a statement in place in two round trips: read and check, write; in between, texts that are to
 * be changed word by word are read, and new paragraphs are formatted in a third. Only what the plan names is
 * touched. `checked` receives the earlier snapshot. Returns what Word did not accept of the formatting.
 */
export function updateStatement(
  plan: UpdatePlan,
  checked: (before: Snapshot) => void,
): Promise<Concessions> {
  return runWord(async (context) => {
    // Only the main story is read, so controls are searched for only there.
    const { paragraphs } = context.document.body;
    const adds = plan.insertions.length > 0;
    const before = await readBody(context, {
      controls: ['tag'],
      paragraphs: adds ? ['text', 'style', ...paragraphFormatProperties] : [],
    });
    checkPlan(plan, before);
    const statement = await statementInWord(context, before, plan.root, adds);
    const { field } = statement;
    const pieces = await readPieces(context, plan.fields, statement);
    for (const edit of plan.fields)
      if (edit.from !== edit.to) changeField(edit, field(edit.tag), pieces.get(edit.tag));
    const looks: LookStep[] = [];
    if (adds) {
      const { localNames } = readNeighbours(before, alignParagraphs(before, paragraphs.items));
      looks.push(...insertBlocks(plan.insertions, statement, localNames));
    }
    for (const { tag } of plan.removals) field(tag).firstParagraph().delete();
    checked(before);
    await context.sync();
    return { unformatted: await applyLooks(context, looks) };
  });
}
