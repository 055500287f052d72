import { normaliseText } from '../document/text';
import { headingNumber, headingWords } from './heading-number';
import { isPlainHeading, looksLikeHeading, maxLine, type Surroundings } from './bare-heading';
import { isFurniture, styledHeading } from './heading-style';
import { isBlank, nextLine, type Line } from './line';
import type { Section } from './proposal';
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
  /** Text behind the heading in the same line. */
  rest: string;
}

/** Characters of a line that decide whether it is a heading. */
const maxRead = 600;
const maxStyled = 200;
/** A colon behind a term; the one in "Bürger:innen" is none. */
const leadColon = /[:：](?:\s|$)/;
const sentenceEnd = /[.!;,]["“”)]?$/;

/**
 * Reads a line as a heading, by falling weight: a heading style or outline level; a recognised term
 * in front of a colon ("Klimarelevanz: Die Maßnahme …"); a recognised term as the whole line, bold,
 * numbered or plain; any other short bold line that text follows. Null for everything else.
 */
export function headingMark(lines: readonly Line[], at: number, around: Surroundings): Mark | null {
  const line = lines[at];
  if (!line || isBlank(line) || isFurniture(line.paragraph)) return null;
  if (!mayBeHeading(line)) return null;
  const text = normaliseText(line.text.slice(0, maxRead));
  if (!/\p{L}{2}/u.test(text.slice(0, maxStyled))) return null;
  return (
    styledMark(line, text) ??
    leadIn(line, text, around) ??
    (text.length <= maxLine ? typedHeading(lines, at, text, around) : null)
  );
}

/** Cheap refusal of prose: neither styled, nor short, nor with a colon near its start. */
function mayBeHeading(line: Line): boolean {
  if (line.text.length <= maxRead && (line.text.length <= maxLine || line.paragraph.bold))
    return true;
  return line.text.slice(0, maxLine + 40).includes(':') || styledHeading(line.paragraph) !== null;
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

/** Splits "Term: text" where the term is recognised. */
function splitLead(
  line: Line,
  text: string,
): { heading: string; reading: RoleReading; rest: string } | null {
  const colon = text.slice(0, maxLine).search(leadColon);
  if (colon < 0) return null;
  const heading = headingWords(text.slice(0, colon));
  const reading = readRole(heading);
  if (reading.role === 'other') return null;
  const rest = line.text.slice(line.text.search(leadColon) + 1).trim();
  return { heading, reading, rest };
}

function leadIn(line: Line, text: string, around: Surroundings): Mark | null {
  const split = splitLead(line, text);
  if (!split) return null;
  const bold = line.first && line.paragraph.bold;
  const depth = headingNumber(text)?.depth ?? null;
  const item = line.paragraph.listed || depth !== null;
  if (item && !bold && around.open === 'attachments') return null;
  if (line.paragraph.listed && !bold) return null;
  // A topic alone ("Kosten: 300 €") is a lead-in only where it is marked or stands by itself.
  const marked = bold || depth !== null || (split.rest === '' && !around.besideCells);
  if (!split.reading.certain && !marked) return null;
  return { ...split, marking: depth === null ? 'bold' : 'numbered', level: null, depth };
}

function typedHeading(
  lines: readonly Line[],
  at: number,
  text: string,
  around: Surroundings,
): Mark | null {
  const line = lines[at];
  if (!line || sentenceEnd.test(text)) return null;
  const heading = headingWords(text);
  const reading = readRole(heading);
  const bold = line.first && line.paragraph.bold;
  const depth = headingNumber(text)?.depth ?? null;
  const next = nextLine(lines, at);
  const accepted = bold
    ? reading.role !== 'other' || looksLikeHeading(text, line, next, around)
    : isPlainHeading(reading, line, depth, next, around);
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
