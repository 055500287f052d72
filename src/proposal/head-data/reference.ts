import type { HeadLine } from './head-line';
import { lastLanguage } from './head-line';
import { anyOf } from '../../vocabulary/proposal-vocabularies';

interface Label {
  /** The label, at the start of a line or sentence. */
  pattern: RegExp;
  atStart: RegExp;
  /** Whether the number may stand in the next cell or line. */
  looksOn: boolean;
  /** Whether a plain small number is enough. */
  anyNumber: boolean;
}

const numberedPapers = anyOf(({ headData }) => headData.numberedPapers);
const namedPapers = anyOf(({ headData }) => headData.namedPapers);
const numberWords = anyOf(({ headData }) => headData.numberWords);
const shortPapers = anyOf(({ headData }) => headData.shortPapers);
const weakReferences = anyOf(({ headData }) => headData.weakReferences);
const before = '(?:^|[\\s(/–-])';
const numbered = new RegExp(
  `${before}${numberedPapers}(?:[\\s.-]*${numberWords}(?![\\p{L}]))[\\s.:#]*`,
  'iu',
);
const named = new RegExp(
  `${before}${namedPapers}[\\s.-]*${numberWords}(?![\\p{L}])[\\s.:#]*`,
  'iu',
);
const bare = new RegExp(
  `${before}${numberedPapers}(?:\\s*:\\s*|\\s+[-–]\\s+|\\s+)(?=\\S*\\d)`,
  'iu',
);
/** "Report: CAO-26-014": only a number after a name that a sentence might follow as well. */
const sole = new RegExp(`^${namedPapers}\\s*:\\s*(?=\\S*\\d\\S*\\s*$)`, 'iu');
const short = new RegExp(`^${shortPapers}[-. ]?(?=[A-Z]{0,4}[-/ ]?\\d)`, 'u');
/** "DS0217/26": without a gap the letters are part of the number. */
const shortJoined = new RegExp(`${before}(?=${shortPapers}\\d+[/-]\\d)`, 'u');
/** "Drucksache" alone above its number. */
const alone = new RegExp(`^(?:${numberedPapers}|${namedPapers})\\s*:?$`, 'iu');
const weak = new RegExp(
  `(?:^|[–(]\\s*|\\s)${weakReferences}(?:[\\s.-]*${numberWords}(?![\\p{L}]))?(?:\\s*[.:#]+\\s*|\\s+(?=\\S*\\d)|$)`,
  'iu',
);
const ofAgenda = new RegExp(
  `^${anyOf(({ headData }) => headData.agendaItems)}\\s*:?\\s+(?=(?:19|20)\\d\\d[-/.]\\d{2,})`,
  'iu',
);
/** A number of something: "Parl.-Nr. 2026.74", "Record number: D26/104477"; not of a meeting, a telephone or an account. */
const ofSomething = new RegExp(
  `^(?!${anyOf(({ headData }) => headData.otherNumbers)})(?:[\\p{L}.]{2,24}[-.\\s]{0,2})?(?<!\\p{L})${numberWords}(?!\\p{L})(?:\\s*[.:#]+\\s*|$)`,
  'iu',
);
const labels: readonly Label[] = [
  label(numbered, { looksOn: true, anyNumber: true }),
  label(named, { looksOn: true, anyNumber: true }),
  label(bare, { looksOn: false, anyNumber: false }),
  label(sole, { looksOn: false, anyNumber: false }),
  label(shortJoined, { looksOn: false, anyNumber: false }),
  label(alone, { looksOn: true, anyNumber: false }),
  label(short, { looksOn: false, anyNumber: false }),
];
/** Kinds of label from the surest to one that other numbers have as well. */
const bySureness: readonly (readonly Label[])[] = [
  labels,
  [label(weak, { looksOn: true, anyNumber: false })],
  [ofAgenda, ofSomething].map((pattern) => label(pattern, { looksOn: true, anyNumber: false })),
];

function label(pattern: RegExp, how: Pick<Label, 'looksOn' | 'anyNumber'>): Label {
  return { pattern, atStart: new RegExp(`^(?:${pattern.source})`, pattern.flags), ...how };
}

/** A line about another proposal. */
const otherProposal = new RegExp(
  String.raw`^${anyOf(({ headData }) => headData.otherProposal)}\b`,
  'iu',
);
/** Longer lines are sentences. */
const maxLine = 90;
/** Characters of a line in which a label is looked for. */
const maxSearched = 200;

/**
 * The reference number by its label, from the head first, then from the page headers, by a label that other
 * numbers have as well only where no other is found; null without one.
 */
export function readReference(
  head: readonly HeadLine[],
  headers: readonly HeadLine[],
): string | null {
  const found: (string | null)[] = bySureness.map(() => null);
  for (const lines of [head, headers]) {
    for (const line of lines) {
      if (!mayHoldNumber(line) || otherProposal.test(line.text)) continue;
      for (const [at, kind] of bySureness.entries()) found[at] ??= referenceIn(line, kind);
      if (found[0]) return found[0];
    }
  }
  return found.find((reference) => reference !== null) ?? null;
}

function referenceIn(line: HeadLine, kind: readonly Label[]): string | null {
  const start = lastLanguage(line.text.slice(0, maxSearched));
  for (const { pattern, atStart, looksOn, anyNumber } of kind) {
    const match = (line.text.length > maxLine ? atStart : pattern).exec(start);
    if (!match) continue;
    const rest = start.slice(match.index + match[0].length);
    const candidates = rest === '' && looksOn ? line.following() : [rest];
    for (const candidate of candidates) {
      const value = referenceNumber(candidate);
      if (value !== null && (anyNumber || isOwnNumber(value))) return value;
    }
  }
  return null;
}

/** A number that counts more than points or years. */
function isOwnNumber(value: string): boolean {
  return /\d\D+\d|\d{3}/.test(value) && !/^(?:19|20)\d\d$/.test(value);
}

/** A reference number contains a digit, in the line or, if the line is only a label, after it. */
function mayHoldNumber({ text, following }: HeadLine): boolean {
  if (/\d/.test(text)) return true;
  return text.length <= maxLine && following().some((one) => /\d/.test(one));
}

const date = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;
const withDigit = /^[\p{L}\d#][\p{L}\d./_#–-]*$/u;
const prefix = /^(?:\p{Lu}{1,6}|[/–-])$/u;

/** The number at the start of a text: words of digits, separators and short capital prefixes. */
export function referenceNumber(text: string): string | null {
  // "3. Plenarsitzung" counts the meetings.
  if (/^\d{1,3}\.\s*\p{L}/u.test(text.trim())) return null;
  const taken: string[] = [];
  let end = 0;
  for (const word of text.slice(0, 80).trim().split(/\s+/).slice(0, 7)) {
    const plain = word.replace(/^[(]+/, '').replace(/[),;.:]+$/, '');
    const digits = /\d/.test(plain);
    if (date.test(plain) || plain.length > 40) break;
    if (!(digits ? withDigit.test(plain) : prefix.test(plain))) break;
    // A second number belongs to it only after a separator or a short prefix ("20-26 / V 03535").
    if (digits && taken.length > 0 && end === taken.length && !/^E\d/.test(plain)) break;
    taken.push(plain);
    if (digits) end = taken.length;
    if (plain !== word.replace(/^[(]+/, '')) break;
  }
  return end === 0 ? null : taken.slice(0, end).join(' ');
}
