import { normaliseText } from '../../document/text/normalise';
import { anyOf } from '../../vocabulary/proposal-vocabularies';
import { headingNumber, headingWords } from './heading-number';
import { styledHeading } from './heading-style';
import type { Line } from '../text/line';
import type { Section } from '../proposal';
import { readRole, type RoleReading } from './role';

/** What surrounds the line. */
export interface Surroundings {
  /** Role of the innermost open section, null before the first. */
  open: Section['role'] | null;
  /** Whether that section's heading is marked: by a style, bold, a number or a cell. */
  openIsMarked: boolean;
  /** Whether the line is in a row with other cells, where a single plain word is not a heading. */
  besideCells: boolean;
  /** Depth of the number in the cell to the left, which numbers the line, else null. */
  numberBeside: number | null;
}

/** Longest line that can be a heading without a style, in characters. */
export const maxLine = 120;
/** Characters of a line that decide whether it is a heading. */
export const maxRead = 600;
const notice = new RegExp(String.raw`^${anyOf(({ headingLines }) => headingLines.notices)}\b`, 'i');
const attachmentEntry = new RegExp(
  String.raw`^\p{L}+\s+(?:${anyOf(({ headingLines }) => headingLines.attachmentNumber)}\.?\s*)?[\dA-Z]{1,3}(?!\p{L})`,
  'u',
);
/** "Datum: 3.4.2025": a label of head data, not a heading. */
const labelled = /:\s*\S/;

/** A recognised term that is not bold: numbered or alone, and not an entry of a list. */
export function isPlainHeading(
  reading: RoleReading,
  line: Line,
  depth: number | null,
  next: Line | null,
  around: Surroundings,
): boolean {
  if (reading.role === 'other' || around.besideCells) return false;
  if (depth === null && isPartOf(around, reading.role)) return false;
  const item = depth !== null || line.paragraph.listed;
  if (item && around.open === 'attachments') return false;
  if (!item && !reading.certain) return false;
  if (line.paragraph.listed && !reading.certain) return false;
  if (!next) return !item;
  // Entries of a list follow each other; a heading is followed by text or by a marked heading.
  if (line.paragraph.listed && next.paragraph.listed) return false;
  const following = normaliseText(next.text.slice(0, maxLine + 1));
  const nextIsBare =
    following.length <= 60 &&
    !(next.first && (next.paragraph.bold || styledHeading(next.paragraph) !== null)) &&
    !/[.:]$/.test(following);
  if (item) return !(nextIsBare && headingNumber(following) !== null);
  return !(nextIsBare && readRole(following).role !== 'other');
}

/**
 * In a section with a marked heading, a plain line belongs to the text if it names a document in the list
 * of attachments or the reasons of an assessment ("Erläuterung: …" below "Klimarelevanz").
 */
export function isPartOf(around: Surroundings, role: Section['role']): boolean {
  if (!around.openIsMarked) return false;
  if (around.open === 'attachments') return true;
  const assessed = ['climate', 'equity', 'combined'].includes(around.open ?? '');
  return assessed && role === 'reasons';
}

/** A single automatically numbered item, with ordinary text before and after it. */
export function isAloneInList(
  reading: RoleReading,
  line: Line,
  previous: Line | null,
  next: Line | null,
): boolean {
  if (reading.role === 'other' || !line.paragraph.listed || !line.first) return false;
  if (previous?.paragraph.listed === true || !next || next.paragraph.listed) return false;
  return normaliseText(next.text.slice(0, maxLine + 1)).length > 40;
}

/** Whether a line names a section that is possible here. */
export function isNamed(reading: RoleReading, around: Surroundings): boolean {
  return reading.role !== 'other' && !around.besideCells && !isPartOf(around, reading.role);
}

/** Whether a text is in capitals, which mark a heading as bold does. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}{5}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** "Anlage 2: Lageplan" in the list of attachments, marked or not. */
export function isAttachmentEntry(around: Surroundings, text: string): boolean {
  if (around.open !== 'attachments') return false;
  return attachmentEntry.test(headingWords(text));
}

/**
 * A bold line with unknown words: short, not a sentence, not a label, not a warning, and followed by
 * text.
 */
export function looksLikeHeading(
  text: string,
  line: Line,
  next: Line | null,
  around: Surroundings,
): boolean {
  if (around.open === null || around.besideCells || !next) return false;
  const words = text.split(' ').length;
  if (text.length > 90 || words > 12 || notice.test(headingWords(text))) return false;
  if (labelled.test(text) || (text.endsWith(':') && words > 4)) return false;
  // Decision texts are often entirely bold; only a very short line ends one.
  if (around.open === 'decision' && (words > 4 || headingNumber(text) !== null)) return false;
  if (line.paragraph.listed && next.paragraph.listed) return false;
  return !(next.first && next.paragraph.bold);
}
