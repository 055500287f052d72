import type {
  HeadingBlock,
  Inline,
  Look,
  ParagraphBlock,
  StatementBlocks,
} from '../../document/blocks/blocks';
import { lookBelowTable } from '../../document/blocks/table-formatting';
import { builderFor, type ElementBuilder } from '../../wordprocessingml/builder';
import { freeControlIds, newControl } from '../../wordprocessingml/controls';
import { childNamed, isNamed, valueOf, type XmlElement } from '../../wordprocessingml/tree';
import { paragraphProperties } from './look-properties';
import { renderInline, type RenderContext } from './render-inline';
import { renderTable } from './render-table';
import type { MainStory } from './main-story';
import { styleIdFor } from './style-id';

/** Prepares rendering into the main part of a package. */
export function renderContext({ pkg, paragraphs }: MainStory): RenderContext {
  const document = pkg.tree(pkg.main);
  const build = builderFor(document);
  return {
    build,
    numberingOf: (index) => numberingOf(build, paragraphs[index]),
    styleId: (look) => styleIdFor(pkg, look.style),
    nextId: freeControlIds(document),
  };
}

/** The statement as one block-level content control. `textWidth` is in points. */
export function renderStatement(
  context: RenderContext,
  statement: StatementBlocks,
  textWidth: number,
): XmlElement {
  const blocks = statement.blocks.map((block, index) => {
    if (block.kind === 'table') return renderTable(context, block, statement.title, textWidth);
    if (block.kind === 'heading') return renderHeading(context, block);
    return renderParagraph(context, block, statement.blocks[index - 1]?.kind === 'table');
  });
  const { title, tag } = statement;
  const content = separated(context, blocks);
  return newControl(context.build, { title, tag, id: context.nextId() }, content);
}

/** Word joins two tables that touch. */
function separated(context: RenderContext, blocks: XmlElement[]): XmlElement[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const touching = isNamed(block, 'w:tbl') && next && isNamed(next, 'w:tbl');
    return touching ? [block, context.build.element('w:p')] : [block];
  });
}

function renderHeading(context: RenderContext, block: HeadingBlock): XmlElement {
  const inlines: Inline[] = [{ kind: 'text', text: block.text }];
  const { countsOnFrom } = block;
  // A heading that is only bold text has no style that keeps it with the next paragraph.
  const keepNext = block.look.bold || block.look.direct !== undefined;
  const numbering = countsOnFrom === undefined ? null : context.numberingOf(countsOnFrom);
  return paragraph(context, block.look, inlines, keepNext, numbering);
}

/** One paragraph with its fields. */
export function renderParagraph(
  context: RenderContext,
  block: ParagraphBlock,
  behindTable = false,
): XmlElement {
  const look = behindTable ? lookBelowTable(block.look) : block.look;
  return paragraph(context, look, block.inlines, block.keepNext === true);
}

function paragraph(
  context: RenderContext,
  look: Look,
  inlines: Inline[],
  keepNext: boolean,
  numbering: XmlElement | null = null,
): XmlElement {
  const { build, styleId } = context;
  return build.element('w:p', {}, [
    paragraphProperties(build, look, styleId(look), keepNext, numbering),
    ...inlines.map((inline) => renderInline(context, inline, look)),
  ]);
}

/** A paragraph's own list reference, for another paragraph; null where only its style has one. */
function numberingOf(build: ElementBuilder, paragraph: XmlElement | undefined): XmlElement | null {
  const numbering = childNamed(paragraph ?? null, 'w:pPr', 'w:numPr');
  const copies = (['w:ilvl', 'w:numId'] as const).map((name) => {
    const stated = valueOf(childNamed(numbering, name));
    return stated === null ? null : build.element(name, { val: stated });
  });
  return numbering && build.element('w:numPr', {}, copies);
}
