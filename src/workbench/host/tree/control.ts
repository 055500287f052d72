import { replaceAll } from '../../../docx/write/change-text';
import type { Tracking } from '../../../docx/write/tracking';
import { childOf, childrenOf, create, isW, remove, type XmlElement } from './element';
import { propertiesOf, property, setValue } from './properties';
import { runsIn, runWith } from './write';
import { paragraphsIn } from './walk';

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
  const content = childOf(control, 'sdtContent');
  if (!content) return [];
  const prompt = hidePlaceholder(control);
  if (tracking) {
    // The prompt of an empty control is no text of the document and leaves no trace.
    if (prompt) for (const run of runsIn(content)) remove(run);
    const made = replaceAll(tracking.build, content, text, tracking);
    return made ? [made] : [];
  }
  const paragraph = paragraphsIn(content)[0];
  const format = runsIn(paragraph ?? content)[0];
  const run = runWith(control, text, format ? childOf(format, 'rPr') : null);
  const cell = childOf(content, 'tc');
  const holder = cell ?? content;
  if (paragraph) {
    for (const child of childrenOf(paragraph)) if (!isW(child, 'pPr')) remove(child);
    for (const child of childrenOf(holder)) if (!isW(child, 'tcPr')) remove(child);
    paragraph.appendChild(run);
    holder.appendChild(paragraph);
  } else {
    for (const child of childrenOf(content)) remove(child);
    content.appendChild(run);
  }
  if (text === '') showPlaceholder(control, language);
  return runsIn(control);
}

/** Runs that are inserted as a whole go into the control with the mark that says so, as in Word. */
function outermost(runs: XmlElement[]): XmlElement[] {
  const marks = new Set(runs.map((run) => run.parentNode));
  const whole = [...marks].every(
    (mark) => isW(mark, 'ins') && childrenOf(mark).every((child) => runs.includes(child)),
  );
  return whole ? [...marks].filter((mark): mark is XmlElement => isW(mark, 'ins')) : runs;
}

function wrap(nodes: XmlElement[], id: string): XmlElement {
  const [first] = nodes;
  if (!first) throw new Error('A content control needs something to stand around.');
  const control = create(first, 'sdt');
  const properties = create(first, 'sdtPr');
  const content = create(first, 'sdtContent');
  control.appendChild(properties);
  control.appendChild(content);
  first.parentNode?.insertBefore(control, first);
  for (const node of nodes) content.appendChild(node);
  setValue(properties, 'sdtPr', 'id', id);
  return control;
}

function hasText(run: XmlElement): boolean {
  return childrenOf(run).some((child) => !isW(child, 'rPr'));
}

/** Word's own placeholder for an empty control; it does not count as document text. */
function showPlaceholder(control: XmlElement, language: string): void {
  const properties = propertiesOf(control, 'sdtPr');
  property(properties, 'sdtPr', 'showingPlcHdr');
  const run = runsIn(control)[0];
  const text = language.startsWith('de')
    ? 'Klicken oder tippen Sie hier, um Text einzugeben.'
    : 'Click or tap here to enter text.';
  if (!run) return;
  const shown = runWith(run, text, childOf(run, 'rPr'));
  run.parentNode?.insertBefore(shown, run);
  remove(run);
}

/** Says whether the placeholder was shown. */
function hidePlaceholder(control: XmlElement): boolean {
  const properties = childOf(control, 'sdtPr');
  const shown = properties && childOf(properties, 'showingPlcHdr');
  if (shown) remove(shown);
  return Boolean(shown);
}
