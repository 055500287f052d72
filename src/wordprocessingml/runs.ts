import type { ElementBuilder } from './builder';
import { removeProperties } from './properties';
import { isDeletion } from './story-grammar';
import { characterElements, significantText } from './text';
import {
  childElements,
  childNamed,
  copyOf,
  insertBefore,
  isOn,
  nameOf,
  remove,
  spaceOf,
  type XmlElement,
} from './tree';

/** Elements of a run that refer to a comment or a note. */
const references = ['w:commentReference', 'w:footnoteReference', 'w:endnoteReference'];
const silent = new Set(['w:rPr', 'w:lastRenderedPageBreak', 'w:annotationRef', ...references]);
/** Those whose character can be written anew without a loss. */
const rewritable = new Set(['w:tab', 'w:br', 'w:cr']);

/** A run with a text; `properties` becomes part of it. */
export function newRun(
  build: ElementBuilder,
  text: string,
  properties: XmlElement | null,
): XmlElement {
  return build.element('w:r', {}, [properties, ...build.text(text)]);
}

/** Runs of current text inside an element; runs of a text box belong to the run that anchors it. */
export function currentRuns(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'w:r') return [child];
    return isDeletion(name) ? [] : currentRuns(child);
  });
}

/** Whether a run refers to a comment or a note; such a run stays when the text around it changes. */
export function isReference(run: XmlElement): boolean {
  return references.some((name) => childNamed(run, name));
}

/** Whether the text of a run is hidden by its own formatting. */
export function isHidden(run: XmlElement): boolean {
  return isOn(childNamed(run, 'w:rPr', 'w:vanish'));
}

/** Text of a run that holds nothing but text; null for any other, and for hidden text. */
export function plainText(run: XmlElement): string | null {
  if (isHidden(run)) return null;
  let text = '';
  for (const child of childElements(run)) {
    const name = nameOf(child);
    if (name === 'w:t') text += textOf(child);
    else if (rewritable.has(name)) text += characterElements.get(name) ?? '';
    else if (!silent.has(name)) return null;
  }
  return text;
}

/** Text of a `w:t`. */
function textOf(element: XmlElement): string {
  return significantText(element.textContent ?? '', spaceOf(element));
}

/**
 * Cuts the run in two that an offset into the text of the current runs falls into; both halves are
 * formatted alike. Nothing is cut at its ends.
 */
export function splitRunAt(build: ElementBuilder, content: XmlElement, offset: number): void {
  let start = 0;
  for (const run of currentRuns(content)) {
    const text = plainText(run) ?? '';
    if (offset > start && offset < start + text.length) {
      const properties = childNamed(run, 'w:rPr');
      const half = (piece: string): XmlElement =>
        newRun(build, piece, properties && copyOf(properties));
      insertBefore(run, half(text.slice(0, offset - start)), half(text.slice(offset - start)));
      remove(run);
      return;
    }
    start += text.length;
  }
}

/** What the formatting of a run or of a paragraph's end says on its own revisions. */
export const ownRevisions = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'];

/** A copy of a run's formatting, without the tracked changes of its own. */
export function formatOf(run: XmlElement | undefined): XmlElement | null {
  const properties = childNamed(run ?? null, 'w:rPr');
  if (!properties) return null;
  const copy = copyOf(properties);
  removeProperties(copy, ...ownRevisions);
  return copy;
}
