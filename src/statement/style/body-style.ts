import type { Look } from '../../document/blocks/blocks';
import {
  hasDirectFormatting,
  type DirectFormatting,
} from '../../document/blocks/direct-formatting';
import { withDirectFormatting } from '../../document/blocks/table-formatting';
import type { Paragraph, Style } from '../../document/snapshot/snapshot';
import { isBlank } from './blank';

/**
 * The look of most of the running text, by characters: its style, and the formatting set on top of it.
 * Null when there is no running text.
 */
export function bodyLook(paragraphs: readonly Paragraph[]): Look | null {
  const running = paragraphs.filter((one) => one.cell === null && isRunningText(one));
  const plain = running.filter(({ text }) => !typedNumber.test(text));
  if (plain.reduce((sum, { text }) => sum + text.length, 0) >= enoughText) {
    return lookOf(plain, paragraphs);
  }
  // The text is indented after its typed numbers ("2.1<tab>That Cabinet …"); ours has no numbers.
  const look = lookOf(running, paragraphs);
  const numbered = plain.length < running.length;
  return look && numbered
    ? withDirectFormatting(look, { leftIndent: 0, firstLineIndent: 0 })
    : look;
}

/** Characters of text without typed numbers that are enough to show its look: a short paragraph. */
const enoughText = 300;
const typedNumber = /^\s*\(?(\d{1,3}(\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]?\t/i;

/** The same for documents that have all their text in tables. */
export function cellTextLook(paragraphs: readonly Paragraph[]): Look | null {
  const look = lookOf(paragraphs.filter(isRunningText), []);
  return (
    look &&
    withDirectFormatting(look, { leftIndent: null, rightIndent: null, firstLineIndent: null })
  );
}

function lookOf(running: readonly Paragraph[], around: readonly Paragraph[]): Look | null {
  const style = heaviest(running, (paragraph) => paragraph.style);
  if (!style) return null;
  const alike = running.filter((paragraph) => sameStyle(paragraph.style, style));
  const found = heaviest(alike, ({ size, direct }) => ({ size, direct: textDirect(direct) }));
  const look: Look = { style, bold: false, size: found?.size ?? null };
  const whole = found?.direct ? { ...look, direct: found.direct } : look;
  if (!hasBlankLines(around) || (whole.direct?.spaceAfter ?? 0) > 0) return whole;
  // An empty paragraph used as spacing is one line high; ours keep the same distance.
  const size = alike.find((paragraph) => paragraph.size === whole.size)?.textSize ?? 0;
  return withDirectFormatting(whole, { spaceAfter: Math.round(size) });
}

/** Bold is not the look of running text, nor does it stand centred or to the right; ours is not in capitals. */
export function textDirect(direct: DirectFormatting | null): DirectFormatting | null {
  const { alignment = null } = direct ?? {};
  const text = direct && {
    ...direct,
    bold: null,
    capitals: null,
    underline: null,
    alignment: alignment === 'center' || alignment === 'right' ? null : alignment,
  };
  return text && hasDirectFormatting(text) ? text : null;
}

/** Whether more paragraphs of running text are followed by an empty one than by text. */
function hasBlankLines(paragraphs: readonly Paragraph[]): boolean {
  let blank = 0;
  let text = 0;
  for (const [position, paragraph] of paragraphs.entries()) {
    const next = paragraphs[position + 1];
    if (next?.index !== paragraph.index + 1 || next.cell !== null) continue;
    if (paragraph.cell !== null || !isRunningText(paragraph)) continue;
    if (isBlank(next)) blank += 1;
    else if (isRunningText(next)) text += 1;
  }
  return blank > text;
}

function isRunningText(paragraph: Paragraph): boolean {
  return (
    paragraph.text.trim() !== '' &&
    paragraph.outlineLevel === null &&
    !paragraph.listed &&
    !paragraph.bold &&
    !isSpecialStyle(paragraph.style)
  );
}

/** The value that applies to the most characters. */
function heaviest<T>(
  paragraphs: readonly Paragraph[],
  value: (paragraph: Paragraph) => T,
): T | null {
  const weights = new Map<string, { value: T; weight: number }>();
  for (const paragraph of paragraphs) {
    const found = value(paragraph);
    const key = JSON.stringify(found);
    const entry = weights.get(key) ?? { value: found, weight: 0 };
    entry.weight += paragraph.text.length;
    weights.set(key, entry);
  }
  let best: { value: T; weight: number } | null = null;
  for (const entry of weights.values()) if (!best || entry.weight > best.weight) best = entry;
  return best ? best.value : null;
}

/** Styles for something other than running text; names of built-in styles are English. */
function isSpecialStyle(style: Style): boolean {
  return /^(heading|toc|title|subtitle|caption|header|footer|footnote|endnote|list|quote|intense|index|table of|bibliography|comment|annotation|balloon|macro|envelope|signature|closing|date$|salutation)/i.test(
    style.name,
  );
}

function sameStyle(one: Style, other: Style): boolean {
  return one.name === other.name && one.builtIn === other.builtIn;
}
