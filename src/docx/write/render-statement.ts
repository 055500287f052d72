import type {
  HeadingBlock,
  Inline,
  Look,
  ParagraphBlock,
  StatementBlocks,
} from '../../document/blocks/blocks';
import { lookBelowTable } from '../../document/blocks/table-formatting';
import type { Package } from '../package/package';
import { childNamed, nameOf, type XmlElement } from '../xml/tree';
import { controlIds } from './control-id';
import { builderFor, type ElementBuilder } from './element-builder';
import { paragraphProperties } from './look-properties';
import { renderControl, renderInline, type RenderContext } from './render-inline';
import { renderTable } from './render-table';
import { storyElements, valueOf } from './story-tree';
import { styleIdFor } from './style-id';

/** Prepares rendering into the main part of a package. */
export function renderContext(pkg: Package): RenderContext {
  const document = pkg.tree(pkg.main);
  const build = builderFor(document);
  return {
    build,
    numberingOf: (index) => numberingOf(build, storyElements(document).paragraphs[index]),
    styleId: (look) => styleIdFor(pkg, look.style),
    nextId: controlIds(document),
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
  return renderControl(context, statement.tag, statement.title, separated(context, blocks));
}

/** Word joins two tables that touch. */
function separated(context: RenderContext, blocks: XmlElement[]): XmlElement[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const touching = nameOf(block) === 'w:tbl' && next && nameOf(next) === 'w:tbl';
    return touching ? [block, context.build.element('p')] : [block];
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
  return build.element('p', {}, [
    paragraphProperties(build, look, styleId(look), keepNext, numbering),
    ...inlines.map((inline) => renderInline(context, inline, look)),
  ]);
}

/** A paragraph's own list reference, for another paragraph; null where only its style has one. */
function numberingOf(
  { element }: ElementBuilder,
  paragraph: XmlElement | undefined,
): XmlElement | null {
  const properties = paragraph && childNamed(paragraph, 'w:pPr');
  const numbering = properties && childNamed(properties, 'w:numPr');
  if (!numbering) return null;
  const copies = ['ilvl', 'numId'].map((name) => {
    const own = childNamed(numbering, `w:${name}`);
    return own && element(name, { val: valueOf(own) });
  });
  return element('numPr', {}, copies);
}
