import { memoise } from '../../document/text/memoise';
import type { Paragraph } from '../../document/snapshot/snapshot';
import type { Section } from '../proposal';

/** Names of heading styles as people and other programs give them, in the languages of Word's own styles. */
const headingName =
  /^(?:heading|head|header?line|überschrift|ueberschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis)[\s_-]*([1-9])?(?:\b|[\s_-]|$)/i;
/** Styles of paragraphs that look like headings but are not. */
const furnitureName =
  /^(?:toc|contents|inhaltsverzeichnis|verzeichnis|table of|abbildungsverzeichnis|caption|beschriftung|header|footer|kopfzeile|fußzeile|footnote|endnote|title|titel|subtitle|untertitel)\b/i;
/** A table-of-contents entry without its style: words, then leaders or a tab, then a page number. */
const contentsEntry = /(?:\t|\.{3,}|…|_{3,})\s*\d{1,4}\s*$/;

const fullStop = 0x2e;
const nine = 0x39;

/** What the name of a style means. */
interface StyleName {
  furniture: boolean;
  /** 1 to 9 of a heading style, else null. */
  heading: number | null;
}

/** All paragraphs of a folder share a few styles. */
const styleName = memoise(2000, (name): StyleName => {
  const heading = headingName.exec(name);
  return {
    furniture: furnitureName.test(name),
    heading: heading ? Number(heading[1] ?? 1) : null,
  };
});

/** Whether a paragraph is an entry of a table of contents, a caption, a title or page furniture. */
export function isFurniture(paragraph: Paragraph): boolean {
  return styleName(paragraph.style.name).furniture || isContentsEntry(paragraph.text);
}

function isContentsEntry(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // Nearly every text ends with a full stop or a letter; an entry ends with a digit or white space.
  if (last === fullStop || (last > nine && last < 0x80)) return false;
  return contentsEntry.test(text.slice(-60));
}

/** Level and marking of a paragraph that its style or its outline level makes a heading, else null. */
export function styledHeading(
  paragraph: Paragraph,
): { level: number; marking: Section['marking'] } | null {
  const named = styleName(paragraph.style.name).heading;
  const level = paragraph.outlineLevel;
  if (level !== null) {
    // A built-in style other than a heading style has no level: it was set on the paragraph.
    const byStyle = named !== null || !paragraph.style.builtIn;
    return { level, marking: byStyle ? 'style' : 'outline' };
  }
  return named !== null ? { level: named, marking: 'style' } : null;
}
