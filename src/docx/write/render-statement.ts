import type {
  HeadingBlock,
  Inline,
  Look,
  ParagraphBlock,
  StatementBlocks,
} from '../../document/block';
import { lookBelowTable } from '../../document/look';
import type { Package } from '../package';
import { nameOf, type XmlElement } from '../xml-tree';
import { controlIds } from './control-id';
import { builderFor } from './element-builder';
import { paragraphProperties } from './look-properties';
import { renderControl, renderInline, type RenderContext } from './render-inline';
import { renderTable } from './render-table';
import { styleIdFor } from './style-id';

/** Prepares rendering into the main part of a package. */
export function renderContext(pkg: Package): RenderContext {
  const document = pkg.tree(pkg.main);
  return {
    build: builderFor(document),
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
  // A heading that is only bold text has no style that keeps it with what follows.
  return paragraph(
    context,
    block.look,
    inlines,
    block.look.bold || block.look.direct !== undefined,
  );
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
): XmlElement {
  const { build, styleId } = context;
  return build.element('p', {}, [
    paragraphProperties(build, look, styleId(look), keepNext),
    ...inlines.map((inline) => renderInline(context, inline, look)),
  ]);
}
