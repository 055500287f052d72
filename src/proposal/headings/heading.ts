import { normaliseText } from '../../document/text/normalise';
import { anyOf } from '../../vocabulary/proposal-vocabularies';
import { closeLetterSpacing, headingNumber, headingWords } from './heading-number';
import {
  isAloneInList,
  isAttachmentEntry,
  isInCapitals,
  isNamed,
  isPartOf,
  isPlainHeading,
  looksLikeHeading,
  maxLine,
  maxRead,
  type Surroundings,
} from './bare-heading';
import { isFurniture, styledHeading } from './heading-style';
import { isAnswerLine } from './answer-line';
import { leadSeparators, mayLead } from './lead-separator';
import { nextLine, previousLine, type Line } from '../text/line';
import { hasTickBox } from '../text/tick-box';
import type { Section } from '../proposal';
import { readRole, type RoleReading } from './role';

/** A line that acts as a heading. */
export interface Mark {
  heading: string;
  reading: RoleReading;
  marking: Section['marking'];
  /** 1 to 9 where a style or an outline level says so, else null. */
  level: number | null;
  /** Depth of a typed number, else null. */
  depth: number | null;
  /** Text after the heading in the same line. */
  rest: string;
}

const maxStyled = 200;
/** Words of a sentence, which a heading before a dash or full stop does not contain. */
const sentenceWords = new RegExp(
  String.raw`(?:^|\s)${anyOf(({ headingLines }) => headingLines.sentenceWords)}(?:\s|$)`,
  'i',
);
const endsInside = /[.!] +\p{Lu}/u;
const leastTelling = 5;
const leastRest = 25;
const sentenceEnd = /[.!;,]["“”)]?$/;

/**
 * Reads a line as a heading, in order of priority: a heading style or outline level; a recognised term
 * before a colon, dash or full stop ("Klimarelevanz: Die Maßnahme …"); a recognised term as the whole
 * line, bold, in capitals, numbered or plain; any other short bold line that text follows. Null for
 * everything else.
 */
export function headingMark(lines: readonly Line[], at: number, around: Surroundings): Mark | null {
  const line = lines[at];
  if (!line || !mayBeHeading(line) || isFurniture(line.paragraph)) return null;
  const text = normaliseText(closeLetterSpacing(line.text.slice(0, maxRead)));
  if (!/\p{L}{2}/u.test(text.slice(0, maxStyled))) return null;
  const styled = styledMark(line, text);
  if (styled) return styled;
  const split = splitLead(line, text);
  // "A n t r a g ," opens the sentence of an Austrian motion.
  const opens = /^\p{L}+ ?,$/u.test(text) && text !== normaliseText(line.text);
  const short = text.length <= maxLine && (opens || !sentenceEnd.test(text));
  if ((!split && !short) || isAnswerLine(text)) return null;
  const lead = split && leadIn(line, text, split, around);
  if (lead || !short || isAttachmentEntry(around, text)) return lead;
  return typedHeading(line, text, around, previousLine(lines, at), nextLine(lines, at));
}

/** Quickly rejects prose: neither styled, nor short, nor with a separator near its start. */
function mayBeHeading({ text, paragraph }: Line): boolean {
  if (text.length <= maxLine || (paragraph.bold && text.length <= maxRead)) return true;
  return mayLead(text.slice(0, maxLine + 40)) || styledHeading(paragraph) !== null;
}

function styledMark(line: Line, text: string): Mark | null {
  if (!line.first || line.box) return null;
  const styled = styledHeading(line.paragraph);
  if (!styled || text.length > maxStyled) return null;
  const whole = readRole(text);
  if (whole.role === 'other' && sentenceEnd.test(text) && text.length > maxLine) return null;
  const depth = headingNumber(text)?.depth ?? null;
  const split = whole.role === 'other' ? splitLead(line, text) : null;
  const heading = split ? split.heading : headingWords(text);
  return { heading, reading: split?.reading ?? whole, ...styled, depth, rest: split?.rest ?? '' };
}

/** A line split into a heading and the text after it. */
interface Split {
  heading: string;
  reading: RoleReading;
  rest: string;
  colon: boolean;
}

/** Splits "Term: text" where the term is recognised. */
function splitLead(line: Line, text: string): Split | null {
  const start = text.slice(0, maxLine);
  if (!mayLead(start)) return null;
  for (const { colon, find } of leadSeparators) {
    const found = find(start);
    if (!found) continue;
    const heading = headingWords(text.slice(0, found.index));
    // Quick to test, and true for nearly all prose.
    if (!colon && isSentence(heading, isPoint(text))) continue;
    // "The equality duty has been considered. Age: …" is prose.
    if (endsInside.test(heading) && tells(heading)) continue;
    const reading = readRole(heading);
    if (reading.role === 'other') continue;
    // The whole text, longer than what was read, unless invisible characters hide the separator.
    const own = find(line.text);
    const [whole, at] = own ? [line.text, own] : [text, found];
    const rest = whole.slice(at.index + at.length).trim();
    if (colon || runsIn(reading, rest, isPoint(text))) return { heading, reading, rest, colon };
  }
  return null;
}

/** Whether the words before a dash or full stop are a sentence, or too many for a heading; the number of a point sets one off. */
function isSentence(words: string, isNumbered: boolean): boolean {
  return words.split(' ').length > (isNumbered ? 12 : 6) || sentenceWords.test(words);
}

/** Whether a dash or full stop ends a run-in heading: certainly a heading, followed by text. */
function runsIn(reading: RoleReading, rest: string, numbered: boolean): boolean {
  if (!reading.certain && !(numbered && isEffect(reading))) return false;
  if (rest.length < leastRest && !isAnswerLine(rest)) return false;
  return readRole(rest).role === 'other';
}

/** Whether a line begins with the number of a point within a section: "5.3". */
function isPoint(text: string): boolean {
  return (headingNumber(text)?.depth ?? 0) > 1;
}

function isEffect({ role }: RoleReading): boolean {
  return role === 'climate' || role === 'equity' || role === 'combined';
}

/** Whether a line tells something in a sentence; a question may be a heading, and starts with its verb. */
function tells(heading: string): boolean {
  if (heading.endsWith('?') || heading.split(' ').length < leastTelling) return false;
  // A verb at the start asks; behind the first word it tells.
  return sentenceWords.test(heading.slice(heading.indexOf(' ')));
}

function leadIn(line: Line, text: string, split: Split, around: Surroundings): Mark | null {
  if (isAttachmentEntry(around, text)) return null;
  const bold = line.first && line.paragraph.bold;
  // "Die Klimaprüfung ist beigefügt: Ja ☒" below "Klimaprüfung" is its text.
  if (around.open === split.reading.role && hasTickBox(split.rest) && tells(split.heading))
    return null;
  // Below marked headings a dash or full stop belongs to the text.
  if (!split.colon && around.openIsMarked && !bold && !(isPoint(text) && isEffect(split.reading)))
    return null;
  const depth = headingNumber(text)?.depth ?? around.numberBeside;
  const item = line.paragraph.listed || depth !== null;
  if (item && !bold && around.open === 'attachments') return null;
  if (line.paragraph.listed && !bold) return null;
  if (!bold && depth === null && isPartOf(around, split.reading.role)) return null;
  // A topic alone ("Kosten: 300 €") is a lead-in only where it is marked or stands by itself.
  const marked = bold || depth !== null || (split.rest === '' && !around.besideCells);
  if (!split.reading.certain && !marked) return null;
  const { heading, reading, rest } = split;
  return {
    heading,
    reading,
    rest,
    marking: depth === null ? 'bold' : 'numbered',
    level: null,
    depth,
  };
}

function typedHeading(
  line: Line,
  text: string,
  around: Surroundings,
  previous: Line | null,
  next: Line | null,
): Mark | null {
  const heading = headingWords(text);
  const reading = readRole(heading);
  const bold = line.first && line.paragraph.bold;
  if (!bold && tells(heading)) return null;
  const depth = headingNumber(text)?.depth ?? null;
  const accepted = bold
    ? reading.role !== 'other' || looksLikeHeading(text, line, next, around)
    : isPlainHeading(reading, line, depth, next, around) ||
      (isInCapitals(heading) && isNamed(reading, around)) ||
      isAloneInList(reading, line, previous, next);
  if (!accepted) return null;
  const numbered = depth !== null || line.paragraph.listed;
  return {
    heading,
    reading,
    marking: numbered ? 'numbered' : 'bold',
    level: null,
    depth,
    rest: '',
  };
}
