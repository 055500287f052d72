import { hasTickBox } from '../../proposal/text/tick-box';
import type { Dimension } from '../../assessment/catalogue';
import type { Rating } from '../../assessment/rating';
import { halfOf } from '../../assessment/screening';
import type { Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import type { Profile } from '../../profile/profile';
import type { Proposal, Section } from '../../proposal/proposal';
import type { HandWrittenSection } from '../sources/hand-written-section';
import { directionIn, statesRating } from '../recognition/direction';
import { namesPeople } from '../recognition/groups';
import { leadOf } from '../recognition/row-heading';
import { saysSocial } from '../recognition/mentions';
import { lineRatings, withoutContradictedNone } from './line-ratings';
import { dimensionNamed, readTickLine, tickedInTables } from '../claims/ticked-ratings';

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
  section: HandWrittenSection,
  profile: Profile,
): AdoptedText[] {
  const usual: Dimension = section.halves.includes('climate') ? 'mitigation' : 'equity';
  const inCell = snapshot.paragraphs[section.paragraph]?.cell !== null;
  const first = dimensionNamed(section.heading);
  const only = section.halves.length === 1 && first && section.halves.includes(halfOf(first));
  const heading = only ? first : usual;
  const tables = tickedInTables(snapshot, section, heading);
  const ticked = tables.ticked
    .filter(({ dimension }) => section.halves.includes(halfOf(dimension)))
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

/** A line with the paragraph that it stands in. */
interface Piece {
  text: string;
  paragraph: number;
}

function cellLines({ text, paragraph }: HandWrittenSection): Piece[] {
  return text.split('\n').map((line) => ({ text: line, paragraph }));
}

/** The lines outside tables below the heading, and what stands behind it in its own paragraph. */
function freeLines({ paragraphs }: Snapshot, section: HandWrittenSection): Piece[] {
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

/** A text, and what stands in its place where its rating does not hold. */
interface ReadText extends AdoptedText {
  unrated?: string;
}

function inLines(
  lines: readonly Piece[],
  proposal: Proposal,
  section: HandWrittenSection,
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
      .filter(({ paragraph }) => paragraph > section.paragraph)
      .map((one): [number, Section] => [one.paragraph, one]),
  );
  let dimension = usual;
  // In a section on both, a line on people is on equity until a sub-heading says what follows.
  let open = section.halves.length > 1;
  let lead = isInner ? leadOf(section.heading) : '';
  // What the next line answers, if it is the first one below its heading.
  let asked = section.heading;
  const texts = lines.flatMap((line): ReadText[] => {
    const text = normaliseText(line.text);
    if (text === '') return [];
    const head = inner.get(line.paragraph);
    const named = head ? dimensionNamed(head.heading) : null;
    const allowed = named !== null && section.halves.includes(halfOf(named));
    const piece = (of: Dimension, rating: Rating | null, reason: string): ReadText[] => [
      { dimension: of, rating, text: reason, paragraph: line.paragraph, read: [text] },
    ];
    // A sub-heading with nothing below it says what it says.
    const left = head && lead !== '' ? piece(dimension, null, lead.replace(/: $/, '')) : [];
    if (head) lead = allowed ? leadOf(head.heading) : '';
    if (allowed) [dimension, open] = [named, false];
    if (head) asked = allowed ? head.heading : '';
    const rest = allowed && head ? restBehind(text, head.heading) : text;
    if (rest === '') return [...left, ...piece(dimension, null, '')];
    const answers = asked;
    asked = '';
    const brief = lineRatings(rest, answers, section, dimension);
    if (brief) {
      const [first, ...others] = brief;
      const reason = first.text === '' ? '' : lead + first.text;
      const unrated = lead + rest;
      lead = '';
      return [
        ...left,
        ...piece(first.dimension, first.rating, reason).map((one) => ({ ...one, unrated })),
        ...others
          .flatMap((one) => piece(one.dimension, one.rating, ''))
          .map((one) => ({ ...one, unrated: '' })),
      ];
    }
    const social = open && !head && isSocial(rest, profile) ? 'equity' : dimension;
    const [rating, reason] = ratingAndReason(rest, social, profile);
    const whole = reason === '' ? '' : lead + reason;
    if (reason !== '') lead = '';
    return [...left, ...piece(social, rating, whole)];
  });
  const last = lines.at(-1);
  if (lead !== '' && last && texts.length > 0) {
    const text = lead.replace(/: $/, '');
    texts.push({ dimension, rating: null, text, paragraph: last.paragraph, read: [] });
  }
  return withoutContradictedNone(texts);
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
  if (!hasTickBox(line)) {
    return [statesRating(line) ? directionIn(line, profile, halfOf(dimension)) : null, line];
  }
  const { rating, text } = readTickLine(line);
  return [rating, text];
}
