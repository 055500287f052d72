import type { Look } from '../../document/blocks/blocks';
import { checkPlan } from '../../document/plan/check-plan';
import type { Concessions } from '../../document/plan/concessions';
import type { InsertPlan, ReplacePlan } from '../../document/plan/edit-plan';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { textWidthAt } from '../../document/snapshot/text-width';
import { runWord } from '../host/run';
import { alignParagraphs } from '../read/find-paragraph';
import { lookUp } from '../read/look-ups';
import { readNeighbours } from '../read/neighbours';
import { readBody } from '../read/read';
import { statementInWord } from '../read/statement-in-word';
import { adoptedSectionInWord } from './adopted-section';
import { anchorProperties, searchAnchor } from './anchor';
import { fontLookUp, fontSetting } from './font';
import { headingNumbering } from './heading-numbering';
import { controlProperties, searchInsertionPoint } from './insertion-point';
import { applyLooks, paragraphLooks, type FormatSettings, type LookStep } from './looks';
import { formatDifferences, paragraphFormatOf } from './paragraph-format';
import { insertionPointBehind, searchEnd } from './replace';
import { writeHeading, writeStatement, type StatementFormat } from './statement';

/**
 * Inserts a statement in four round trips: read and check, look around, write, format. What Word refuses
 * of the formatting is returned; the text stands without it. A statement that replaces another is written
 * after it, and the other is removed last. `checked` receives the earlier snapshot when only the write is
 * left.
 */
export function insertStatement(
  plan: InsertPlan | ReplacePlan,
  checked: (before: Snapshot) => void,
): Promise<Concessions> {
  return runWord(async (context) => {
    const search =
      plan.kind === 'insert' ? searchAnchor(context, plan) : searchEnd(context, plan.root);
    const { contentControls, paragraphs } = context.document.body;
    const before = await readBody(context, {
      paragraphs: anchorProperties,
      controls: controlProperties,
      also: search.load,
    });
    checkPlan(plan, before);
    const anchor = search.find(before);
    const replacedStatement =
      plan.kind === 'replace'
        ? (await statementInWord(context, before, plan.root, true)).root
        : null;
    const place = replacedStatement
      ? insertionPointBehind(replacedStatement)
      : searchInsertionPoint(anchor, contentControls.items);
    const aligned = alignParagraphs(before, paragraphs.items);
    const neighbours = readNeighbours(before, aligned);
    const list = headingNumbering(plan.statement, aligned);
    const anchorFont = fontLookUp(anchor.paragraph);
    const examples = new Map(
      plan.statement.blocks.map(({ look }) => [
        lookKey(look),
        fontLookUp(aligned[neighbours.example(look) ?? -1]),
      ]),
    );
    const answers = await lookUp(context, [
      ...place.questions,
      ...list.questions,
      anchorFont,
      ...examples.values(),
    ]);
    const formatOf = (look: Look): FormatSettings => {
      const example = examples.get(lookKey(look));
      return {
        look,
        paragraph: {
          ...formatDifferences(anchor.paragraph, neighbours.usual(look)),
          ...paragraphFormatOf(look),
        },
        font: fontSetting(look, answers(anchorFont), example ? answers(example) : null),
        inheritsList: anchor.paragraph.isListItem,
      };
    };
    const { localNames } = neighbours;
    const format: StatementFormat = {
      of: formatOf,
      localNames,
      textWidth: textWidthAt(before, search.place(before)),
    };
    const insertionPoint = place.find(answers);
    const looks: LookStep[] = [];
    const { blocks } = plan.statement;
    const lastLook = (blocks.at(-1) ?? blocks[0]).look;
    const addTrailingParagraph = (paragraph: Word.Paragraph): void => {
      const trailing = paragraph.insertParagraph('', 'After');
      looks.push(...paragraphLooks(trailing, formatOf(lastLook), localNames));
    };
    const adoptedSection = plan.kind === 'insert' ? plan.adoptedSection : undefined;
    const section = adoptedSection && adoptedSectionInWord(adoptedSection, before, aligned);
    if (section?.isLast) addTrailingParagraph(section.end);
    const first = section?.heading ?? insertionPoint.insertParagraph();
    if (!section) {
      if (insertionPoint.needsTrailingParagraph()) addTrailingParagraph(first);
      looks.push(...writeHeading(first, plan.statement, format, list.find(answers)));
    }
    looks.push(...writeStatement(first, plan.statement, format));
    section?.removeText();
    replacedStatement?.delete(false);
    checked(before);
    await context.sync();
    return { unformatted: await applyLooks(context, looks) };
  });
}

function lookKey(look: Look): string {
  return JSON.stringify(look);
}
