import { withAlwaysAskedGroups } from '../assessment/low-income';
import type { Assessment } from '../assessment/assessment';
import type {
  Block,
  HeadingBlock,
  Inline,
  ParagraphBlock,
  StatementBlocks,
} from '../document/block';
import { withDirect } from '../document/look';
import type { Profile } from '../profile/profile';
import { withinControlLimit } from './compact';
import { rootTag } from './field';
import { fieldTexts } from './field-text';
import { headingText, type Looks } from './looks';
import { paragraphsOf, type Part } from './paragraphs';
import { ratingTable } from './rating-table';
import { shapeOf, type Shape } from './shape';
import { fieldInline } from './inline';

/** What a statement says, before it is given a form in the document. */
export interface StatementContent {
  shape: Shape;
  /** Text by path; what is missing is empty. */
  texts: Record<string, string>;
  /** The paragraphs behind the table, in order. */
  parts: Part[];
}

/** What the statement of an assessment says in a form. */
export function statementContent(
  assessment: Assessment,
  profile: Profile,
  form: 'long' | 'short',
): StatementContent {
  const shape = shapeOf(assessment, form);
  const ordered = withAlwaysAskedGroups(assessment, profile.groups);
  const texts = fieldTexts(ordered, profile);
  return withinControlLimit(
    { shape, texts, parts: paragraphsOf(ordered, texts, profile, shape) },
    profile,
  );
}

/** The statement of an assessment as a tree of blocks; preview and document render the same tree. */
export function layoutStatement(
  assessment: Assessment,
  profile: Profile,
  form: 'long' | 'short',
  looks: Looks,
): StatementBlocks {
  return renderContent(statementContent(assessment, profile, form), profile, looks);
}

/** The blocks of a content; `heading` replaces the profile's heading where a person changed it. */
export function renderContent(
  content: StatementContent,
  profile: Profile,
  looks: Looks,
  heading = headingText(profile.heading, looks),
): StatementBlocks {
  const first: HeadingBlock = { kind: 'heading', look: looks.heading, text: heading };
  const table: Block[] =
    content.shape === 'not-relevant'
      ? []
      : [ratingTable(content.texts, profile, content.shape, looks)];
  const paragraphs = content.parts.map((part, index) =>
    index === content.parts.length - 1
      ? withClosing(partBlock(part, content.texts, looks), looks)
      : partBlock(part, content.texts, looks),
  );
  return {
    tag: rootTag,
    title: profile.heading.slice(0, 64),
    blocks: [first, ...table, ...paragraphs],
  };
}

/** The last paragraph keeps the distance that the document has above its headings. */
function withClosing(block: ParagraphBlock, { closing }: Looks): ParagraphBlock {
  if (closing === undefined) return block;
  const spaceAfter = Math.max(closing, block.look.direct?.spaceAfter ?? 0);
  return { ...block, look: withDirect(block.look, { spaceAfter }) };
}

/** One paragraph: its lead-in in bold, then fields and what stands between them. */
export function partBlock(part: Part, texts: Record<string, string>, looks: Looks): ParagraphBlock {
  const inlines: Inline[] = [{ kind: 'text', text: `${part.lead}: `, bold: true }];
  for (const piece of part.pieces) {
    if (typeof piece === 'string') inlines.push({ kind: 'text', text: piece });
    else inlines.push(fieldInline(piece.path, piece.title, texts));
  }
  return { kind: 'paragraph', look: looks.body, inlines };
}
