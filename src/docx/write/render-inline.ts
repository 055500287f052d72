import type { Inline, Look } from '../../document/blocks/blocks';
import type { XmlElement } from '../xml/tree';
import type { ElementBuilder } from './element-builder';
import { runProperties } from './look-properties';

/** What rendering needs of the document. */
export interface RenderContext {
  build: ElementBuilder;
  /** Id of a paragraph style; null for the default one. */
  styleId: (look: Look) => string | null;
  /** A copy of a paragraph's own list reference; null where it has none. */
  numberingOf: (paragraph: number) => XmlElement | null;
  /** A free id for a content control. */
  nextId: () => number;
}

/** A run with a text. */
export function renderRun(
  build: ElementBuilder,
  text: string,
  properties: XmlElement | null,
): XmlElement {
  return build.element('r', {}, [properties, ...build.text(text)]);
}

/** A piece of text or a field of its own, in the look of its paragraph. */
export function renderInline(context: RenderContext, inline: Inline, look: Look): XmlElement {
  const { build } = context;
  const bold = inline.kind === 'text' && inline.bold === true;
  const run = renderRun(build, inline.text, runProperties(build, look, bold));
  if (inline.kind === 'text') return run;
  return renderControl(context, inline.tag, inline.title, [run]);
}

/** A rich-text content control around some content. */
export function renderControl(
  { build, nextId }: RenderContext,
  tag: string,
  title: string,
  content: XmlElement[],
): XmlElement {
  return build.element('sdt', {}, [
    build.element('sdtPr', {}, [
      title === '' ? null : build.element('alias', { val: title.slice(0, 64) }),
      build.element('tag', { val: tag }),
      build.element('id', { val: nextId() }),
    ]),
    build.element('sdtContent', {}, content),
  ]);
}
