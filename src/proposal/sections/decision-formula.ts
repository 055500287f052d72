import { fold } from '../../vocabulary/fold';
import { headingNumber } from '../headings/heading-number';
import { isBlank, type Line } from '../text/line';
import type { Section } from '../proposal';
import { anyOf, inEveryLanguage } from '../../vocabulary/proposal-vocabularies';

const maxRead = 220;
const maxHeading = 120;
/** Most lines of a decision, far above any real one. */
const mostPoints = 200;
const startsWith = (patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:${patterns.join('|')})`);
const solemn = startsWith(inEveryLanguage(({ decisions }) => decisions.solemn).flat());
const plain = startsWith(inEveryLanguage(({ decisions }) => decisions.plain).flat());
const furtherPoint = new RegExp(
  String.raw`^${anyOf(({ decisions }) => decisions.furtherPoints)}\b`,
  'iu',
);

/** Sections in which a sentence about a decision is not the decision. */
const elsewhere = ['attachments', 'climate', 'equity', 'combined', 'consultation', 'alternatives'];
/** An assessment may stand last before the decision, without a heading between. */
const assessed = ['climate', 'equity', 'combined'];
/** Sections that report earlier decisions. */
const telling = ['reasons', 'finance', 'legal', 'staff'];

/** How a text introduces a decision: "solemn" certainly, "plain" in the right place, or null. */
export function decisionFormula(text: string): 'solemn' | 'plain' | null {
  const start = text.slice(0, maxRead).trim();
  const folded = fold(headingNumber(start)?.rest ?? start).replace(/^[^a-z]+/, '');
  if (solemn.test(folded)) return 'solemn';
  return plain.test(folded) ? 'plain' : null;
}

/**
 * The decision of a proposal that has no heading for it: the first paragraph with a decision
 * formula and the points that follow it, up to the next heading. Null when there is none.
 *
 * @param lines the lines of the document outside tables of data
 */
export function decisionWithoutHeading(
  lines: readonly Line[],
  sections: readonly Section[],
): Section | null {
  const starts = new Set(sections.map((section) => section.paragraph));
  const around = sectionsAround(sections);
  for (const [at, line] of lines.entries()) {
    if (line.box || starts.has(line.paragraph.index)) continue;
    const formula = decisionFormula(line.text);
    if (formula === null) continue;
    const holder = around(line.paragraph.index);
    const role = holder?.role ?? 'other';
    if (elsewhere.includes(role) && !(formula === 'solemn' && assessed.includes(role))) continue;
    if (formula === 'plain' && telling.includes(holder?.role ?? 'other')) continue;
    const behind = lines.slice(at + 1, at + mostPoints);
    return sectionFrom(line, behind, starts, Math.min(9, (holder?.level ?? 0) + 1));
  }
  return null;
}

/**
 * The innermost section that contains a paragraph; call it in document order, so that all calls take a
 * single pass.
 */
function sectionsAround(sections: readonly Section[]): (paragraph: number) => Section | null {
  let next = 0;
  const open: Section[] = [];
  return (paragraph) => {
    for (; (sections[next]?.paragraph ?? Infinity) <= paragraph; next += 1) {
      const section = sections[next];
      if (section) open.push(section);
    }
    while ((open[open.length - 1]?.last ?? Infinity) < paragraph) open.pop();
    return open[open.length - 1] ?? null;
  };
}

/** The section that a formula opens, with the points among the lines after it. */
function sectionFrom(
  first: Line,
  behind: readonly Line[],
  starts: ReadonlySet<number>,
  level: number,
): Section {
  const text = [first.text.trim()];
  let last = first.paragraph.index;
  for (const line of behind) {
    if (isBlank(line)) continue;
    const same = line.paragraph === first.paragraph;
    if (!same && (starts.has(line.paragraph.index) || !continues(line, first))) break;
    text.push(line.text.trim());
    last = line.paragraph.index;
  }
  return {
    heading: headingOf(first.text.trim()),
    role: 'decision',
    level,
    // It looks like text, so headings must not be modelled on it.
    marking: 'table',
    paragraph: first.paragraph.index,
    last,
    text: text.join('\n'),
  };
}

/** Whether a line is a further point of a decision: an item of a list, or a formula again. */
function continues(line: Line, first: Line): boolean {
  if (line.box || line.paragraph.cell?.table !== first.paragraph.cell?.table) return false;
  const text = line.text.trim();
  return (
    line.paragraph.listed ||
    /^(?:[•●▪–-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*\p{L})/iu.test(text) ||
    furtherPoint.test(text) ||
    decisionFormula(text) !== null
  );
}

/** The words up to a colon, or the beginning of the sentence. */
function headingOf(text: string): string {
  const colon = text.slice(0, maxHeading).indexOf(':');
  const words = colon > 0 ? text.slice(0, colon) : text;
  if (words.length <= maxHeading) return words.replace(/[.:\s]+$/, '');
  const cut = words.slice(0, maxHeading);
  return `${cut.slice(0, cut.lastIndexOf(' ')).trimEnd()}…`;
}
