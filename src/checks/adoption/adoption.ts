import type { Assessment } from '../../assessment/assessment';
import { dimensions, type Dimension } from '../../assessment/catalogue';
import type { Rating } from '../../assessment/rating';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';
import type { Profile } from '../../profile/profile';
import type { Proposal } from '../../proposal/proposal';
import { fold } from '../../vocabulary/fold';
import { obstaclesTo, type ReplacementObstacle } from '../../statement/plan/taken-over';
import { handWrittenSection } from '../../statement/plan/place';
import { handWrittenSections, type HandWrittenSection } from '../sources/hand-written-section';
import { isOptionLabel } from '../recognition/option-label';
import { leadOf } from '../recognition/row-heading';
import { adoptedTexts, type AdoptedText } from './adopted-texts';

/** What a section that somebody wrote gives the assessment, for a person to agree to. */
export interface Adoption {
  /** Headings of the sections that are read, the one whose place the statement takes first. */
  headings: string[];
  ratings: Partial<Record<Dimension, Rating>>;
  reasons: Partial<Record<Dimension, string>>;
  /** Why the section stays as it is; where nothing does, the statement takes the place of its text. */
  stays: Stays[];
}

/**
 * Why a hand-written section stays: something stands in the way of replacing it, its ticks contradict each
 * other, part of it (figures in a table) is no answer, or its text is longer than a reason may be.
 */
export type Stays = ReplacementObstacle | 'contradiction' | 'unread' | 'too-long';

/** Longest reason that an answer holds, in characters. */
const longest = 5000;

/**
 * Reads the hand-written sections on climate and equity as answers: their text as the reasons, ticks as
 * the ratings. Null where there is none, or none with text. Nothing is decided here.
 */
export function adoptionOf(
  snapshot: Snapshot,
  proposal: Proposal,
  profile: Profile,
): Adoption | null {
  const main = handWrittenSection(snapshot, proposal);
  if (!main) return null;
  const written = handWrittenSections(proposal, snapshot).filter(({ text }) => text !== '');
  const texts = written.flatMap((section) =>
    // What stands below a section that is read for itself is not read twice.
    adoptedTexts(snapshot, proposal, section, profile).filter(
      ({ paragraph }) =>
        !written.some((inner) => isInside(inner, section) && holds(inner, paragraph)),
    ),
  );
  // Two ratings for one row: which of them holds is for the person to say.
  const torn = dimensions.filter((dimension) => ratingsOf(texts, dimension).size > 1);
  const ratings: Adoption['ratings'] = {};
  const reasons: Adoption['reasons'] = {};
  for (const { dimension, rating, text } of texts) {
    if (rating !== null && !torn.includes(dimension)) ratings[dimension] ??= rating;
    if (text !== '') reasons[dimension] = joined(reasons[dimension] ?? '', text);
  }
  if (Object.keys(ratings).length + Object.keys(reasons).length === 0) return null;
  const inside = texts.filter(
    ({ paragraph }) => paragraph >= main.paragraph && paragraph <= main.last,
  );
  return {
    headings: [main.heading, ...others(written, main.paragraph, main.last)],
    ratings,
    reasons,
    stays: [
      ...obstaclesTo(snapshot, main),
      ...(torn.length > 0 ? (['contradiction'] as const) : []),
      ...(holdsAll(snapshot, main, inside) ? [] : (['unread'] as const)),
      ...(fits(reasons) ? [] : (['too-long'] as const)),
    ],
  };
}

/** The answers with what was adopted. An answer that is there already stays; a reason is added to it. */
export function withAdoption(answers: Assessment, { ratings, reasons }: Adoption): Assessment {
  return dimensions.reduce((before, dimension) => {
    const row = before[dimension];
    const text = (reasons[dimension] ?? '').slice(0, longest);
    const reason = row.reason.includes(text) ? row.reason : joined(row.reason, text);
    const rating = row.rating ?? ratings[dimension] ?? null;
    return { ...before, [dimension]: { ...row, rating, reason: reason.slice(0, longest) } };
  }, answers);
}

function ratingsOf(texts: readonly AdoptedText[], dimension: Dimension): ReadonlySet<Rating> {
  const own = texts.filter((one) => one.dimension === dimension);
  return new Set(own.map(({ rating }) => rating).filter((rating) => rating !== null));
}

type Lines = Pick<HandWrittenSection, 'paragraph' | 'last'>;

function isInside(inner: Lines, outer: Lines): boolean {
  return inner.paragraph > outer.paragraph && inner.last <= outer.last;
}

function holds({ paragraph: first, last }: Lines, paragraph: number): boolean {
  return paragraph >= first && paragraph <= last;
}

function others(
  written: readonly { heading: string; paragraph: number }[],
  first: number,
  last: number,
): string[] {
  return written
    .filter(({ paragraph }) => paragraph < first || paragraph > last)
    .map(({ heading }) => heading);
}

/** Two texts one behind the other; what ends without a mark is an entry of a list. */
function joined(before: string, text: string): string {
  if (before === '') return text;
  return `${before}${/[.!?:;,–-]$/.test(before) ? '' : ';'} ${text}`;
}

function fits(reasons: Adoption['reasons']): boolean {
  return Object.values(reasons).every((text) => text.length <= longest);
}

/**
 * Whether nothing of the section is lost: every word is in a reason, but for those of headings and options
 * that only name a row or a rating. What stands in a table has to be there cell by cell: figures say
 * nothing without their rows and columns.
 */
function holdsAll(
  { paragraphs }: Snapshot,
  { paragraph, last }: { paragraph: number; last: number },
  texts: readonly AdoptedText[],
): boolean {
  const kept = new Set(texts.flatMap(({ text }) => wordsOf(text)));
  const cells = new Set(texts.flatMap(({ read }) => read).flatMap(linesOf));
  return paragraphs
    .slice(paragraph + 1, last + 1)
    .every(({ text, cell }) =>
      cell
        ? linesOf(text).every((line) => cells.has(line) || !/[\p{L}\p{N}]/u.test(line))
        : wordsOf(text).every(
            (word) => kept.has(word) || isOptionLabel(word) || leadOf(word) === '',
          ),
    );
}

function linesOf(text: string): string[] {
  return text.split('\n').map(normaliseText);
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}
