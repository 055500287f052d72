import { childElements, childNamed, nameOf, type XmlElement } from '../xml/tree';
import { changeText, formatOf } from './change-text';
import type { ElementBuilder } from './element-builder';
import { liveRuns } from './mark-deleted';
import { renderRun } from './render-inline';
import { ancestorNamed, descendantsNamed } from './story-tree';
import type { Tracking } from './tracking';

/** Paired marks whose other half may be outside the field. */
const kept = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:permStart',
  'w:permEnd',
]);
const references = ['w:commentReference', 'w:footnoteReference', 'w:endnoteReference'];

/**
 * Changes a field's text and keeps the formatting of its first run, however edits have split the field.
 * Paragraphs that were added inside the field are joined. Where changes are tracked or the text has
 * comments, only the words that differ are changed.
 */
export function setFieldText(
  build: ElementBuilder,
  field: XmlElement,
  text: string,
  tracking: Tracking | null = null,
): void {
  const content = childNamed(field, 'w:sdtContent');
  if (!content) return;
  const prompt = endPlaceholder(field);
  if (tracking || isCommented(content)) {
    // The prompt of an empty control is not document text and is removed without tracking.
    if (prompt) for (const run of liveRuns(content)) run.parentNode?.removeChild(run);
    changeText(build, content, text, tracking);
    return;
  }
  const properties = prompt ? null : firstFormat(content);
  const run = renderRun(build, text, properties);
  const [first, ...others] = descendantsNamed(content, 'w:p').filter(
    (one) => !ancestorNamed(one, 'w:txbxContent'),
  );
  const home = first ?? content;
  const marks = [home, ...others].flatMap((one) => marksIn(one));
  for (const child of childElements(home)) {
    if (nameOf(child) !== 'w:pPr') home.removeChild(child);
  }
  for (const other of others) other.parentNode?.removeChild(other);
  home.appendChild(run);
  for (const mark of marks) home.appendChild(mark);
}

/** Ends the state in which Word shows a prompt instead of text. Returns whether it was on. */
function endPlaceholder(field: XmlElement): boolean {
  const properties = childNamed(field, 'w:sdtPr');
  const showing = properties && childNamed(properties, 'w:showingPlcHdr');
  if (!properties || !showing) return false;
  properties.removeChild(showing);
  return true;
}

/** The formatting of the first run that holds text. */
function firstFormat(content: XmlElement): XmlElement | null {
  const runs = descendantsNamed(content, 'w:r');
  return formatOf(runs.find((one) => childNamed(one, 'w:t')) ?? runs[0]);
}

function isCommented(content: XmlElement): boolean {
  return ['w:commentRangeStart', 'w:commentRangeEnd'].some(
    (name) => descendantsNamed(content, name).length > 0,
  );
}

/** Marks and references inside an element, to be kept when its text is removed. */
function marksIn(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    const name = nameOf(child);
    if (kept.has(name)) return [child];
    if (name === 'w:r' && references.some((one) => childNamed(child, one))) return [child];
    return name === 'w:p' ? [] : marksIn(child);
  });
}
