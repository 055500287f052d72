import type { Inline, Look } from '../../document/blocks/blocks';
import type { ElementBuilder } from '../../wordprocessingml/builder';
import { newControl } from '../../wordprocessingml/controls';
import { newRun } from '../../wordprocessingml/runs';
import type { XmlElement } from '../../wordprocessingml/tree';
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

/** A piece of text or a field of its own, in the look of its paragraph. */
export function renderInline(context: RenderContext, inline: Inline, look: Look): XmlElement {
  const { build } = context;
  const bold = inline.kind === 'text' && inline.bold === true;
  const run = newRun(build, inline.text, runProperties(build, look, bold));
  if (inline.kind === 'text') return run;
  return newControl(build, { title: inline.title, tag: inline.tag, id: context.nextId() }, [run]);
}
