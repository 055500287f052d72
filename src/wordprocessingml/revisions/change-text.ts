import { changedSpan, type ChangedSpan } from '../../document/text/changed-span';
import type { ElementBuilder } from '../builder';
import { currentRuns, formatOf, isReference, newRun, plainText, splitRunAt } from '../runs';
import {
  ancestorNamed,
  childElements,
  childNamed,
  descendantsNamed,
  insertAfter,
  isNamed,
  remove,
  type XmlElement,
} from '../tree';
import { deleteRun } from './delete';
import { markEnd } from './insert';
import { isOwnInsertion, type Tracking } from './tracking';

/**
 * Changes a field's text by touching only the words that differ, so that comments on the others stay in
 * place. With `tracking` the old words are marked as deleted and the new ones as inserted. `content` is
 * the content of the field's control.
 */
export function changeText(
  build: ElementBuilder,
  content: XmlElement,
  text: string,
  tracking: Tracking | null,
): void {
  const texts = currentRuns(content).map(plainText);
  const simple = ownParagraphs(content).length < 2 && !texts.includes(null);
  if (simple) changeSpan(build, content, changedSpan(texts.join(''), text), tracking);
  else replaceAll(build, content, text, tracking);
}

/** Replaces a field's text as a whole. Returns the run that holds it; null for empty text. */
export function replaceAll(
  build: ElementBuilder,
  content: XmlElement,
  text: string,
  tracking: Tracking | null,
): XmlElement | null {
  return changeSpan(build, content, { start: 0, end: Infinity, text }, tracking);
}

function changeSpan(
  build: ElementBuilder,
  content: XmlElement,
  span: ChangedSpan,
  tracking: Tracking | null,
): XmlElement | null {
  const paragraphs = ownParagraphs(content);
  if (span.end !== Infinity)
    for (const offset of [span.start, span.end]) splitRunAt(build, content, offset);
  const { before, inside } = runsAround(content, span.start, span.end);
  const template = inside.find((run) => childNamed(run, 'w:t')) ?? inside[0] ?? before.at(-1);
  const format = formatOf(template ?? currentRuns(content)[0]);
  const run = span.text === '' ? null : newRun(build, span.text, format);
  const previous = inside.at(-1) ?? before.at(-1) ?? null;
  if (run) insertRun(run, previous, paragraphs[0] ?? content, tracking);
  for (const old of inside) {
    if (tracking) deleteRun(tracking, old);
    else remove(old);
  }
  joinParagraphs(paragraphs, tracking);
  return run;
}

/** Runs before a span of the text, and those inside it; runs without text count by position. */
function runsAround(
  content: XmlElement,
  start: number,
  end: number,
): { before: XmlElement[]; inside: XmlElement[] } {
  const before: XmlElement[] = [];
  const inside: XmlElement[] = [];
  let offset = 0;
  for (const run of currentRuns(content)) {
    const length = plainText(run)?.length ?? 0;
    if (isReference(run)) continue;
    if (offset + length <= start && end !== Infinity) before.push(run);
    else if (offset < end) inside.push(run);
    offset += length;
  }
  return { before, inside };
}

/**
 * Places a run after another, or at the start of `home`; an insertion by another author is split there.
 */
export function insertRun(
  run: XmlElement,
  previous: XmlElement | null,
  home: XmlElement,
  tracking: Tracking | null,
): void {
  const parent = previous?.parentNode ?? null;
  if (!previous || !parent) {
    const properties = childNamed(home, 'w:pPr');
    const next = properties ? properties.nextSibling : home.firstChild;
    home.insertBefore(tracking ? tracking.mark('w:ins', [run]) : run, next);
  } else if (!tracking || (isNamed(parent, 'w:ins') && isOwnInsertion(parent, tracking))) {
    insertAfter(previous, run);
  } else if (isNamed(parent, 'w:ins')) {
    splitMark(parent, previous);
    insertAfter(parent, tracking.mark('w:ins', [run]));
  } else insertAfter(previous, tracking.mark('w:ins', [run]));
}

/** Splits an insertion after one of its runs. */
function splitMark(mark: XmlElement, lastRun: XmlElement): void {
  const runs = childElements(mark);
  const later = runs.slice(runs.indexOf(lastRun) + 1);
  if (later.length === 0) return;
  const second = mark.cloneNode(false);
  for (const child of later) second.appendChild(child);
  insertAfter(mark, second);
}

/** Joins paragraphs that a person added inside a field. */
function joinParagraphs(paragraphs: XmlElement[], tracking: Tracking | null): void {
  const [first, ...others] = paragraphs;
  if (!first) return;
  if (tracking)
    for (const paragraph of paragraphs.slice(0, -1)) markEnd(tracking, paragraph, 'w:del');
  else
    for (const other of others) {
      for (const child of childElements(other))
        if (!isNamed(child, 'w:pPr')) first.appendChild(child);
      remove(other);
    }
}

/** Paragraphs below an element; those of text boxes are stories of their own. */
export function ownParagraphs(content: XmlElement): XmlElement[] {
  return descendantsNamed(content, 'w:p').filter((one) => !ancestorNamed(one, 'w:txbxContent'));
}
