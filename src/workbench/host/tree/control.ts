import { builderBeside } from '../../../wordprocessingml/builder';
import { endPlaceholder, newControl } from '../../../wordprocessingml/controls';
import { ensureProperties, ensureProperty } from '../../../wordprocessingml/properties';
import { replaceAll } from '../../../wordprocessingml/revisions/change-text';
import type { Tracking } from '../../../wordprocessingml/revisions/tracking';
import { currentRuns } from '../../../wordprocessingml/runs';
import {
  childElements,
  childNamed,
  insertBefore,
  isNamed,
  remove,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import { paragraphsIn } from './walk';
import { runWith } from './write';

/** Puts a content control around a whole paragraph. */
export function wrapBlock(block: XmlElement, id: string): XmlElement {
  return wrap([block], id);
}

/** Puts a content control around runs beside each other; around no text it shows Word's placeholder. */
export function wrapRuns(runs: XmlElement[], id: string, language: string): XmlElement {
  const control = wrap(outermost(runs), id);
  if (runs.every((run) => !hasText(run))) showPlaceholder(control, language);
  return control;
}

/**
 * Replaces the text of a control and keeps the control. The new text is formatted like the first
 * run of the old. No text leaves Word's placeholder.
 */
export function replaceText(
  control: XmlElement,
  text: string,
  language: string,
  tracking: Tracking | null,
): XmlElement[] {
  const content = childNamed(control, 'w:sdtContent');
  if (!content) return [];
  const prompt = endPlaceholder(control);
  if (tracking) {
    // The prompt of an empty control is not document text and is removed without tracking.
    if (prompt) currentRuns(content).forEach(remove);
    const made = replaceAll(tracking.build, content, text, tracking);
    return made ? [made] : [];
  }
  const paragraph = paragraphsIn(content)[0];
  const format = currentRuns(paragraph ?? content)[0];
  const run = runWith(control, text, childNamed(format, 'w:rPr'));
  const cell = childNamed(content, 'w:tc');
  const holder = cell ?? content;
  if (paragraph) {
    for (const child of childElements(paragraph)) if (!isNamed(child, 'w:pPr')) remove(child);
    for (const child of childElements(holder)) if (!isNamed(child, 'w:tcPr')) remove(child);
    paragraph.appendChild(run);
    holder.appendChild(paragraph);
  } else {
    for (const child of childElements(content)) remove(child);
    content.appendChild(run);
  }
  if (text === '') showPlaceholder(control, language);
  return currentRuns(control);
}

/** Runs that are inserted as a whole go into the control with the mark that says so, as in Word. */
function outermost(runs: XmlElement[]): XmlElement[] {
  const marks = new Set(runs.map((run) => run.parentNode));
  const whole = [...marks].every(
    (mark) => isNamed(mark, 'w:ins') && childElements(mark).every((child) => runs.includes(child)),
  );
  return whole ? [...marks].filter((mark): mark is XmlElement => isNamed(mark, 'w:ins')) : runs;
}

function wrap(nodes: XmlElement[], id: string): XmlElement {
  const [first] = nodes;
  if (!first) throw new Error('A content control needs something to stand around.');
  const control = newControl(builderBeside(first), { id }, []);
  insertBefore(first, control);
  for (const node of nodes) childNamed(control, 'w:sdtContent')?.appendChild(node);
  return control;
}

function hasText(run: XmlElement): boolean {
  return childElements(run).some((child) => !isNamed(child, 'w:rPr'));
}

/** Word's own placeholder for an empty control; it does not count as document text. */
function showPlaceholder(control: XmlElement, language: string): void {
  const properties = ensureProperties(control, 'w:sdtPr');
  ensureProperty(properties, 'w:showingPlcHdr');
  const run = currentRuns(control)[0];
  const text = language.startsWith('de')
    ? 'Klicken oder tippen Sie hier, um Text einzugeben.'
    : 'Click or tap here to enter text.';
  if (!run) return;
  const shown = runWith(run, text, childNamed(run, 'w:rPr'));
  insertBefore(run, shown);
  remove(run);
}
