import { changedSpan, type ChangedSpan } from '../../document/text/changed-span';
import { childElements, childNamed, nameOf, type XmlElement } from '../xml/tree';
import type { ElementBuilder } from './element-builder';
import { deleteRun, liveRuns } from './mark-deleted';
import { markEnd } from './mark-inserted';
import { plainText, refers, splitRun } from './piece-of-text';
import { renderRun } from './render-inline';
import { ancestorNamed, descendantsNamed } from './story-tree';
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
  const texts = liveRuns(content).map(plainText);
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
  if (span.end !== Infinity) for (const at of [span.start, span.end]) cutAt(build, content, at);
  const { before, inside } = runsAround(content, span.start, span.end);
  const model = inside.find((run) => childNamed(run, 'w:t')) ?? inside[0] ?? before.at(-1);
  const format = formatOf(model ?? liveRuns(content)[0]);
  const run = span.text === '' ? null : renderRun(build, span.text, format);
  const behind = inside.at(-1) ?? before.at(-1) ?? null;
  if (run) place(run, behind, paragraphs[0] ?? content, tracking);
  for (const old of inside) {
    if (tracking) deleteRun(tracking, old);
    else old.parentNode?.removeChild(old);
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
  let at = 0;
  for (const run of liveRuns(content)) {
    const length = plainText(run)?.length ?? 0;
    if (refers(run)) continue;
    if (at + length <= start && end !== Infinity) before.push(run);
    else if (at < end) inside.push(run);
    at += length;
  }
  return { before, inside };
}

/** Splits the run at an offset into the text of the live runs. */
export function cutAt(build: ElementBuilder, content: XmlElement, offset: number): void {
  let at = 0;
  for (const run of liveRuns(content)) {
    const length = plainText(run)?.length ?? 0;
    if (offset > at && offset < at + length) {
      splitRun(build, run, offset - at);
      return;
    }
    at += length;
  }
}

/**
 * Places a run after another, or at the start of `home`; an insertion by another author is split there.
 */
export function place(
  run: XmlElement,
  behind: XmlElement | null,
  home: XmlElement,
  tracking: Tracking | null,
): void {
  const parent = behind?.parentNode;
  if (!behind || !parent) {
    const properties = childElements(home).find((child) => nameOf(child) === 'w:pPr');
    const next = properties ? properties.nextSibling : home.firstChild;
    home.insertBefore(tracking ? tracking.mark('ins', [run]) : run, next);
    return;
  }
  const around = ancestorNamed(behind, 'w:ins');
  if (!tracking || isOwnInsertion(parent as XmlElement, tracking)) {
    parent.insertBefore(run, behind.nextSibling);
  } else if (around && around === parent) {
    cutMark(around, behind);
    around.parentNode?.insertBefore(tracking.mark('ins', [run]), around.nextSibling);
  } else parent.insertBefore(tracking.mark('ins', [run]), behind.nextSibling);
}

/** Splits an insertion after one of its runs. */
function cutMark(mark: XmlElement, behind: XmlElement): void {
  const rest = childElements(mark);
  const later = rest.slice(rest.indexOf(behind) + 1);
  if (later.length === 0) return;
  const second = mark.cloneNode(false) as XmlElement;
  for (const child of later) second.appendChild(child);
  mark.parentNode?.insertBefore(second, mark.nextSibling);
}

/** Joins paragraphs that a person added inside a field. */
function joinParagraphs(paragraphs: XmlElement[], tracking: Tracking | null): void {
  const [first, ...others] = paragraphs;
  if (!first) return;
  if (tracking)
    for (const paragraph of paragraphs.slice(0, -1)) markEnd(tracking, paragraph, 'del');
  else
    for (const other of others) {
      for (const child of childElements(other))
        if (nameOf(child) !== 'w:pPr') first.appendChild(child);
      other.parentNode?.removeChild(other);
    }
}

function ownParagraphs(content: XmlElement): XmlElement[] {
  return descendantsNamed(content, 'w:p').filter((one) => !ancestorNamed(one, 'w:txbxContent'));
}

/** A copy of a run's formatting, without the tracked changes of its own. */
export function formatOf(run: XmlElement | undefined): XmlElement | null {
  const properties = run && childNamed(run, 'w:rPr');
  if (!properties) return null;
  const copy = properties.cloneNode(true) as XmlElement;
  for (const child of childElements(copy)) {
    if (['w:rPrChange', 'w:ins', 'w:del'].includes(nameOf(child))) copy.removeChild(child);
  }
  return copy;
}
