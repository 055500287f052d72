import type { Look } from '../document/block';
import type { Paragraph, Snapshot, Style } from '../document/snapshot';
import type { SectionRole } from '../profile/profile';
import type { Proposal, Section } from '../proposal/proposal';
import type { Line, StatementReading } from './read-statement';
import { statementExtents, within } from './extent';
import { plainLooks, type Looks } from './looks';

/** Whose heading ours should look like, the closest relatives first. */
const relatives: readonly SectionRole[] = [
  'finance',
  'staff',
  'climate',
  'equity',
  'combined',
  'legal',
  'consultation',
  'alternatives',
  'reasons',
  'decision',
  'attachments',
  'other',
];

/** How far around the neighbouring heading body text is looked at first, in paragraphs. */
const neighbourhood = 40;

/** The document's own way of writing headings and text, so that the statement looks at home. */
export function chooseLooks(snapshot: Snapshot, proposal: Proposal): Looks {
  const extent = statementExtents(snapshot);
  const foreign = snapshot.paragraphs.filter((paragraph) => !within(paragraph.index, extent));
  const sections = proposal.sections.filter((section) => !within(section.paragraph, extent));
  const model = modelSection(sections);
  const near = model ? around(foreign, model.paragraph) : [];
  const body = bodyLook(near) ?? bodyLook(foreign) ?? plainLooks.body;
  const colon = endsWithColon(model ? snapshot.paragraphs[model.paragraph] : undefined);
  return { heading: headingLook(model, snapshot, body), body, ...colon };
}

/** The looks that a statement in the document has, for what is added to it or put in its place. */
export function statementLooks(
  snapshot: Snapshot,
  proposal: Proposal,
  reading: StatementReading,
): Looks {
  const looks = chooseLooks(snapshot, proposal);
  const at = (line: Line | undefined) => (line ? snapshot.paragraphs[line.paragraph] : undefined);
  const heading = at(reading.lines[0]);
  const text = at(reading.lines.find((line) => line.paths.length > 0 && !line.inTable));
  return {
    heading: heading
      ? headingLookOf(heading, heading.outlineLevel !== null && !heading.bold)
      : looks.heading,
    body: text ? { style: text.style, bold: false, size: text.size } : looks.body,
    ...endsWithColon(heading),
  };
}

function endsWithColon(heading: Paragraph | undefined): Pick<Looks, 'colon'> {
  return heading && heading.cell === null && /:\s*$/.test(heading.text) ? { colon: true } : {};
}

/** A heading outside tables wins over one in a form table, whatever their roles. */
function modelSection(sections: readonly Section[]): Section | null {
  const candidates = [...sections].sort(
    (one, other) => relatives.indexOf(one.role) - relatives.indexOf(other.role),
  );
  return candidates.find((section) => section.marking !== 'table') ?? candidates[0] ?? null;
}

function headingLook(model: Section | null, snapshot: Snapshot, body: Look): Look {
  const paragraph = model ? snapshot.paragraphs[model.paragraph] : undefined;
  if (!model || !paragraph) return plainLooks.heading;
  if (model.marking === 'table') return { ...body, bold: true };
  return headingLookOf(paragraph, model.marking === 'style');
}

/** What a heading style says needs no formatting on top of it. */
function headingLookOf(paragraph: Paragraph, styled: boolean): Look {
  const { style, bold, size } = paragraph;
  const plain = styled || isHeadingStyle(style);
  return plain ? { style, bold: false, size: null } : { style, bold, size };
}

function around(paragraphs: readonly Paragraph[], index: number): Paragraph[] {
  return paragraphs.filter((paragraph) => Math.abs(paragraph.index - index) <= neighbourhood);
}

/** The style that carries most of the running text, with its most common direct size. */
function bodyLook(paragraphs: readonly Paragraph[]): Look | null {
  const running = paragraphs.filter(isRunningText);
  const style = heaviest(running, (paragraph) => paragraph.style);
  if (!style) return null;
  const alike = running.filter((paragraph) => sameStyle(paragraph.style, style));
  const size = heaviest(alike, (paragraph) => ({ points: paragraph.size }))?.points ?? null;
  return { style, bold: false, size };
}

function isRunningText(paragraph: Paragraph): boolean {
  return (
    paragraph.text.trim() !== '' &&
    paragraph.cell === null &&
    paragraph.outlineLevel === null &&
    !paragraph.listed &&
    !paragraph.bold &&
    !isSpecialStyle(paragraph.style)
  );
}

/** The value that stands behind the most characters of text. */
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

function isHeadingStyle(style: Style): boolean {
  return style.builtIn && /^heading \d$/.test(style.name);
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
