import { childElements, childNamed, nameOf, type XmlElement } from '../xml/tree';
import type { ElementBuilder } from './element-builder';

/** Elements of a run that represent a character (as in `read/flow.ts`). */
const characters: Record<string, string> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n' };

/** Elements of a run that refer to a comment or a note. */
const references = ['w:commentReference', 'w:footnoteReference', 'w:endnoteReference'];
const silent = new Set(['w:rPr', 'w:lastRenderedPageBreak', 'w:annotationRef', ...references]);

/** Whether a run refers to a comment or a note; such a run stays when the text around it changes. */
export function refers(run: XmlElement): boolean {
  return references.some((name) => childNamed(run, name) !== null);
}

/** Text of a run that holds nothing but text; null for any other, and for hidden text. */
export function plainText(run: XmlElement): string | null {
  const properties = childNamed(run, 'w:rPr');
  if (properties && childNamed(properties, 'w:vanish')) return null;
  let text = '';
  for (const child of childElements(run)) {
    const name = nameOf(child);
    if (name === 'w:t') text += textOf(child);
    else if (characters[name] !== undefined) text += characters[name];
    else if (!silent.has(name)) return null;
  }
  return text;
}

/**
 * Splits a run at an offset into its text; the second half follows with the same formatting. Nothing
 * happens at either end.
 */
export function splitRun(build: ElementBuilder, run: XmlElement, offset: number): void {
  const text = plainText(run) ?? '';
  if (offset <= 0 || offset >= text.length) return;
  const properties = childNamed(run, 'w:rPr');
  const half = (piece: string): XmlElement =>
    build.element('r', {}, [
      properties ? (properties.cloneNode(true) as XmlElement) : null,
      ...build.text(piece),
    ]);
  const parent = run.parentNode;
  parent?.insertBefore(half(text.slice(0, offset)), run);
  parent?.insertBefore(half(text.slice(offset)), run);
  parent?.removeChild(run);
}

/** Leading and trailing white space counts only with xml:space="preserve" (ECMA-376 17.3.3.31). */
function textOf(element: XmlElement): string {
  const text = element.textContent ?? '';
  const kept = element.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'space');
  return kept === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
