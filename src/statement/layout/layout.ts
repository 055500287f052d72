import { withAlwaysAskedGroups } from '../../assessment/low-income';
import type { Assessment } from '../../assessment/assessment';
import type {
  Block,
  HeadingBlock,
  Inline,
  ParagraphBlock,
  StatementBlocks,
} from '../../document/blocks/blocks';
import { withDirectFormatting } from '../../document/blocks/table-formatting';
import type { Profile } from '../../profile/profile';
import { withinControlLimit } from './control-limit';
import { statementTag } from '../../document/tags';
import { fieldTexts } from './field-text';
import { headingText, type StatementFormats } from '../style/statement-formats';
import { optionsBlocks } from './options-table';
import { paragraphsOf } from './paragraphs';
import { isOptions, type TextPart } from './part';
import { ratingColumns, ratingTable } from './rating-table';
import { layoutVariantOf } from './layout-variant';
import type { StatementContent } from './statement-content';
import { fieldInline } from './inline';

export type { StatementContent } from './statement-content';

/** What the statement of an assessment says in a form. */
export function statementContent(
  assessment: Assessment,
  profile: Profile,
  form: 'long' | 'short',
): StatementContent {
  const variant = layoutVariantOf(assessment, form);
  const ordered = withAlwaysAskedGroups(assessment, profile.groups);
  const texts = fieldTexts(ordered, profile);
  const parts = paragraphsOf(ordered, texts, profile, variant);
  const columns = ratingColumns(variant, texts);
  return withinControlLimit({ variant, texts, columns, parts }, profile);
}

/** The statement of an assessment as a tree of blocks; preview and document render the same tree. */
export function layoutStatement(
  assessment: Assessment,
  profile: Profile,
  form: 'long' | 'short',
  formats: StatementFormats,
  heading?: string,
): StatementBlocks {
  return renderContent(statementContent(assessment, profile, form), profile, formats, heading);
}

/** The blocks of a content; `heading` replaces the profile's heading where a person changed it. */
export function renderContent(
  content: StatementContent,
  profile: Profile,
  formats: StatementFormats,
  heading = headingText(profile.heading, formats),
): StatementBlocks {
  const { countsOnFrom } = formats;
  const first: HeadingBlock = {
    kind: 'heading',
    look: formats.heading,
    text: heading,
    ...(countsOnFrom === undefined ? {} : { countsOnFrom }),
  };
  const { columns, texts, parts } = content;
  const table = columns.length === 0 ? [] : [ratingTable(texts, profile, columns, formats)];
  const blocks = parts.flatMap((part) =>
    isOptions(part)
      ? optionsBlocks(part, texts, profile, formats)
      : [partBlock(part, texts, formats)],
  );
  return {
    tag: statementTag,
    title: profile.heading.slice(0, 64),
    blocks: [first, ...table, ...withClosing(blocks, formats)],
  };
}

/** The last paragraph keeps the distance that the document has above its headings. */
function withClosing(blocks: Block[], { closing }: StatementFormats): Block[] {
  const last = blocks.at(-1);
  if (closing === undefined || last?.kind !== 'paragraph') return blocks;
  const spaceAfter = Math.max(closing, last.look.direct?.spaceAfter ?? 0);
  return [
    ...blocks.slice(0, -1),
    { ...last, look: withDirectFormatting(last.look, { spaceAfter }) },
  ];
}

/** One paragraph: its lead-in in bold, then fields and what stands between them. */
export function partBlock(
  part: TextPart,
  texts: Record<string, string>,
  formats: StatementFormats,
): ParagraphBlock {
  const inlines: Inline[] = [{ kind: 'text', text: `${part.lead}: `, bold: true }];
  for (const piece of part.pieces) {
    if (typeof piece === 'string') inlines.push({ kind: 'text', text: piece });
    else inlines.push(fieldInline(piece.path, piece.title, texts));
  }
  return { kind: 'paragraph', look: formats.body, inlines };
}
