import type { Dimension } from '../../assessment/catalogue';
import type { Rating } from '../../assessment/rating';
import type { Paragraph, Snapshot } from '../../document/snapshot';
import { normaliseText } from '../../document/text';
import type { Profile } from '../../profile/profile';
import { fold } from '../../proposal/fold';
import type { Proposal, Section } from '../../proposal/proposal';
import type { HandSection } from '../subject/hand-section';
import { directionIn, statesRating } from '../words/direction';
import { namesPeople } from '../words/people';
import { saysSocial } from '../words/social';
import { hasBoxes, isUnticked } from '../words/tick-boxes';
import { dimensionNamed, readTickLine, tickedInTables } from './ticked-ratings';

/** A piece of a hand-written section, and the row of the assessment that it belongs to. */
export interface AdoptedText {
  dimension: Dimension;
  /** Only what the text states outright: by a tick, a sign, or the word. */
  rating: Rating | null;
  /** For the reason, on one line; empty where the ticks say it all. */
  text: string;
  paragraph: number;
  /** Everything in the document that this stands for, options without a tick included. */
  read: string[];
}

/** Reads a hand-written section piece by piece, sub-headings and tables of ticks included. */
export function adoptedTexts(
  snapshot: Snapshot,
  proposal: Proposal,
  section: HandSection,
  profile: Profile,
): AdoptedText[] {
  const start = proposal.sections.find(({ paragraph }) => paragraph === section.paragraph);
  const usual: Dimension = section.halves.includes('climate') ? 'mitigation' : 'equity';
  const inCell = start !== undefined && snapshot.paragraphs[start.paragraph]?.cell !== null;
  const first = dimensionNamed(section.heading);
  const heading = section.halves.length === 1 && first ? first : usual;
  const tables = tickedInTables(snapshot, section, heading);
  const ticked = tables.ticked
    .filter(({ dimension }) => section.halves.includes(halfNamed(dimension)))
    .map(({ dimension, rating, reason }, index): AdoptedText => ({
      dimension,
      rating,
      text: reason,
      paragraph: section.paragraph,
      read: index === 0 ? tables.read : [],
    }));
  const lines = inCell && ticked.length === 0 ? cellLines(section) : freeLines(snapshot, section);
  return [...ticked, ...inLines(lines, proposal, section, heading, profile)];
}

/** Words of headings that only name a row of the assessment; any other says something of its own. */
const rowWords =
  /^(?:klima\w*|sozial\w*|umwelt|treibhausgas\w*|anpassung|schutz|gleichstellung|gerechtigkeit|teilhabe|inklusion|\w*auswirkung(?:en)?|wirkung(?:en)?|folgen|relevanz|auf|das|den|die|der|des|an|und|zum|zur|von|fuer|climate|change|environment\w*|mitigation|adaptation|resilience|equalit\w*|equit\w*|social|carbon|impacts?|effects?|implications?|on|the|to|and|of)$/;

/** A sub-heading as it is put before its text; nothing where the row says the same. */
function leadOf(heading: string): string {
  const words = fold(heading).match(/[a-z0-9]+/g) ?? [];
  return words.every((word) => rowWords.test(word)) ? '' : `${heading}: `;
}

/** A line with the paragraph that it stands in. */
interface Piece {
  text: string;
  paragraph: number;
}

function cellLines({ text, paragraph }: HandSection): Piece[] {
  return text.split('\n').map((line) => ({ text: line, paragraph }));
}

/** The lines outside tables below the heading, and what stands behind it in its own paragraph. */
function freeLines({ paragraphs }: Snapshot, section: HandSection): Piece[] {
  const own = paragraphs[section.paragraph];
  const lines = (one: Paragraph): Piece[] =>
    one.text.split('\n').map((text) => ({ text, paragraph: one.index }));
  const below = paragraphs
    .slice(section.paragraph + 1, section.last + 1)
    .filter(({ cell }) => cell === null);
  const runIn = own && own.cell === null ? restBehind(own.text, section.heading) : '';
  return [
    ...(runIn === '' ? [] : [{ text: runIn, paragraph: section.paragraph }]),
    ...below.flatMap(lines),
  ];
}

function restBehind(text: string, heading: string): string {
  const plain = normaliseText(text);
  const at = plain.indexOf(heading);
  return at < 0 ? '' : plain.slice(at + heading.length).replace(/^[\s:.–—-]+/, '');
}

function inLines(
  lines: readonly Piece[],
  proposal: Proposal,
  section: HandSection,
  usual: Dimension,
  profile: Profile,
): AdoptedText[] {
  const isInner = proposal.sections.some(
    ({ role, paragraph, last }) =>
      (role === 'climate' || role === 'equity' || role === 'combined') &&
      paragraph < section.paragraph &&
      last >= section.last,
  );
  const inner = new Map(
    proposal.sections
      .filter(({ paragraph }) => paragraph > section.paragraph && paragraph <= section.last)
      .map((one): [number, Section] => [one.paragraph, one]),
  );
  let dimension = usual;
  let lead = isInner ? leadOf(section.heading) : '';
  const both = section.halves.length > 1;
  return lines.flatMap((line): AdoptedText[] => {
    const text = normaliseText(line.text);
    if (text === '') return [];
    const head = inner.get(line.paragraph);
    const named = head ? dimensionNamed(head.heading) : null;
    const allowed = named !== null && section.halves.includes(halfNamed(named));
    if (allowed) dimension = named;
    const rest = allowed && head ? restBehind(text, head.heading) : text;
    const piece = (of: Dimension, rating: Rating | null, reason: string): AdoptedText[] => [
      { dimension: of, rating, text: reason, paragraph: line.paragraph, read: [text] },
    ];
    if (allowed && head) lead = leadOf(head.heading);
    if (rest === '') return piece(dimension, null, '');
    const social =
      !head && both && dimension === usual && isSocial(rest, profile) ? 'equity' : dimension;
    const [rating, reason] = ratingAndReason(rest, social, profile);
    const whole = reason === '' ? '' : lead + reason;
    if (reason !== '') lead = '';
    return piece(social, rating, whole);
  });
}

function isSocial(text: string, profile: Profile): boolean {
  const about = saysSocial(text, profile.language) || namesPeople(text, profile);
  return about && dimensionNamed(text) !== 'mitigation';
}

/** What a line states, and what is left of it as a reason. A line of mere ticks leaves nothing. */
function ratingAndReason(
  line: string,
  dimension: Dimension,
  profile: Profile,
): [Rating | null, string] {
  const half = halfNamed(dimension);
  if (!hasBoxes(line)) {
    return [statesRating(line) ? directionIn(line, profile, half) : null, line];
  }
  if (isUnticked(line) && line.length <= longestUnticked) return [null, ''];
  const { rating, text } = readTickLine(line);
  return [rating, text];
}

/** A line of boxes without a tick says nothing, unless more is written in it. */
const longestUnticked = 120;

function halfNamed(dimension: Dimension): 'climate' | 'equity' {
  return dimension === 'equity' ? 'equity' : 'climate';
}
