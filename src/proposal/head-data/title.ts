import { normaliseText } from '../../document/text/normalise';
import { memoise } from '../../document/text/memoise';
import type { Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import { decisionFormula } from '../sections/decision-formula';
import { lastLanguage, type HeadLine } from './head-line';
import { styledHeading } from '../headings/heading-style';
import { headingWords } from '../headings/heading-number';
import { roleOf } from '../headings/role';
import { statementParagraphs } from '../sections/statement-range';
import { anyOf, inEveryLanguage } from '../../vocabulary/proposal-vocabularies';

const titleLabel = new RegExp(`^${anyOf(({ headData }) => headData.titleLabels)}$`, 'i');
const otherLabel = new RegExp(`^${anyOf(({ headData }) => headData.otherLabels)}$`, 'iu');
const titleSupplement = new RegExp(`^${anyOf(({ headData }) => headData.titleSupplement)}`, 'i');
/** Numbers and signs alone name nothing either. */
const genericLines = [
  ...inEveryLanguage(({ headData }) => headData.genericLines).flat(),
  /^[\d\s.,/:-]+$/u,
];

const maxTitle = 300;
const maxLabel = 50;
/** A font of this size, in points, marks a title even if it is not bold. */
const large = 13;

/**
 * The title: after its label ("Betreff:"), else the first paragraph in a Title style, else a heading
 * above all sections, else the largest or first bold line of the head.
 *
 * @param end index of the first paragraph that belongs to a section
 */
export function readTitle(
  snapshot: Snapshot,
  head: readonly HeadLine[],
  end: number,
): string | null {
  return labelledTitle(head) ?? markedTitle(snapshot, end);
}

/** The title in a page header, where the document does not have it: behind its label, else the first line that can be one. */
export function titleInHeader(headers: readonly HeadLine[]): string | null {
  const lines = headers.map(({ text }) => text);
  return labelledTitle(headers) ?? lines.find((text) => canBeTitle(text, leastInHeader)) ?? null;
}

/** Whether a text is the title of an act, which names its kind as the decision does: "A resolution authorizing …". */
export function isLongTitle(text: string): boolean {
  return text.length <= maxTitle && longTitle.test(text);
}

/** Whether a line names the kind of document, the city, the office or the body. */
export function isGeneric(text: string): boolean {
  return text.length <= maxTitle && isGenericLine(normaliseText(text));
}

/** City, office and kind of document are the same in a whole folder. */
const isGenericLine = memoise(500, (plain) => genericLines.some((pattern) => pattern.test(plain)));

/** The title after its label, in the head or in a page header. */
function labelledTitle(head: readonly HeadLine[]): string | null {
  for (const [at, line] of head.entries()) {
    const colon = line.text.indexOf(':');
    const label = lastLanguage((colon < 0 ? line.text : line.text.slice(0, colon)).trim());
    if (label.length > maxLabel || !titleLabel.test(headingWords(label))) continue;
    const rest = colon < 0 ? '' : line.text.slice(colon + 1).trim();
    const value = (rest === '' ? line.following() : [rest]).find(isTitleText);
    if (value === undefined) continue;
    const next = head[at + (rest === '' && !line.inTable ? 2 : 1)]?.text ?? '';
    const supplement = titleSupplement.test(next) && !value.includes(next) ? ` ${next}` : '';
    return (value + supplement).slice(0, maxTitle);
  }
  return null;
}

function isTitleText(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !isLabel(text);
}

/** Whether a text is the label of something, or other head data with its label: "Datum: 3. Mai". */
function isLabel(text: string): boolean {
  const colon = text.slice(0, 60).indexOf(':');
  const label = (colon < 0 ? text : text.slice(0, colon)).trim();
  if (colon >= 0 && text.slice(colon + 1).trim() === '') return true;
  return label.length <= maxLabel && (otherLabel.test(label) || titleLabel.test(label));
}

function markedTitle(snapshot: Snapshot, end: number): string | null {
  const excluded = statementParagraphs(snapshot);
  const head = snapshot.paragraphs.slice(0, end).filter((one) => !excluded.has(one.index));
  // Whether a text can be a title is the slowest test, so only marked paragraphs are tested.
  const fits = (one: Paragraph): boolean =>
    isCandidate(one, isMarkedTitle(one) ? 3 : leastUnmarked);
  const styled = head.find((one) => titleStyle.test(one.style.name) && fits(one));
  if (styled) return withContinuation(head, styled);
  const heading = head.find(
    (one) => styledHeading(one)?.level === 1 && one.cell === null && fits(one),
  );
  if (heading) return textOf(heading);
  const free = head.filter((one) => one.cell === null || (one.size ?? 0) >= large);
  const sizes = free.filter((one) => (one.size ?? 0) >= large && fits(one));
  const largest = Math.max(...sizes.map((one) => one.size ?? 0));
  const prominent =
    sizes.find((one) => one.size === largest) ?? free.find((one) => one.bold && fits(one));
  if (prominent) return textOf(prominent);
  return boxedTitle(head) ?? plainTitle(free) ?? titleAcross(head);
}

/** A title that goes on in further paragraphs of its style, whole. */
function withContinuation(head: readonly Paragraph[], first: Paragraph): string {
  const at = head.indexOf(first);
  const behind = head.slice(at + 1);
  const end = behind.findIndex(({ style, text }) => style.name !== first.style.name || text === '');
  const parts = [first, ...behind.slice(0, end < 0 ? behind.length : end)];
  return parts.map(textOf).join(' ').slice(0, maxTitle);
}

/** The first line of a text box that can be a title. */
function boxedTitle(head: readonly Paragraph[]): string | null {
  const lines = head.flatMap(({ boxes }) => boxes.flatMap((box) => box.split('\n')));
  return lines.map(normaliseText).find((text) => canBeTitle(text, leastUnmarked)) ?? null;
}

/** A line alone in its row of a table, in capitals as a title is. */
function titleAcross(head: readonly Paragraph[]): string | null {
  const across = head.find(
    (one) =>
      one.cell?.column === 0 &&
      !head.some(
        ({ cell }) =>
          cell?.table === one.cell?.table && cell?.row === one.cell?.row && cell?.column !== 0,
      ) &&
      one.text === one.text.toUpperCase() &&
      isCandidate(one, leastInHeader),
  );
  return across ? textOf(across) : null;
}

/** The first plain line where none is marked: short, and no sentence. */
function plainTitle(free: readonly Paragraph[]): string | null {
  const title = free.slice(0, plainRange).find((one) => {
    const text = textOf(one);
    const isShort = text.length <= longestPlain && !/[.:;,!?]$/.test(text);
    return isShort && isCandidate(one, leastUnmarked);
  });
  return title ? textOf(title) : null;
}

/** "A RESOLUTION AUTHORIZING …": the title of an act, which begins with its kind. */
const longTitle = new RegExp(`^${anyOf(({ headData }) => headData.longTitles)}`, 'iu');
/** A single short word is no title unless a style says so. */
const leastUnmarked = 8;
/** A page header has names of the city and of forms, which are short. */
const leastInHeader = 20;
/** Paragraphs in which a plain title is looked for, and its longest. */
const plainRange = 8;
const longestPlain = 160;
const titleStyle = /^(?:title|titel)\b/i;

/** Whether a style says that a paragraph is a title; then a single short word is enough. */
function isMarkedTitle(paragraph: Paragraph): boolean {
  return titleStyle.test(paragraph.style.name) || styledHeading(paragraph)?.level === 1;
}

function isCandidate(paragraph: Paragraph, shortest: number): boolean {
  return (
    canBeTitle(textOf(paragraph), shortest) &&
    !/^(?:toc|caption|header|footer)\b/i.test(paragraph.style.name)
  );
}

function canBeTitle(text: string, shortest: number): boolean {
  return (
    text.length >= shortest &&
    text.length <= maxTitle &&
    /\p{L}{3}/u.test(text) &&
    !isLabel(text) &&
    !isGeneric(text) &&
    (longTitle.test(text) || (decisionFormula(text) === null && roleOf(text) === 'other'))
  );
}

function textOf(paragraph: Paragraph): string {
  return normaliseText(paragraph.text);
}
