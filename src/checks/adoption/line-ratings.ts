import { inAnyLanguage } from '../../vocabulary/vocabularies';
import type { Dimension } from '../../assessment/catalogue';
import type { Rating } from '../../assessment/rating';
import { halfOf, halves, type Half } from '../../assessment/screening';
import { fold } from '../../vocabulary/fold';
import type { HandWrittenSection } from '../sources/hand-written-section';
import { oneLineRating } from '../recognition/one-line-rating';
import { polarityOf } from '../recognition/polarity';
import { asksForEffects, leadOf } from '../recognition/row-heading';
import { dimensionNamed } from '../claims/ticked-ratings';

/** What a line rates outright, and what is left of it as the reason. */
export interface LineRating {
  dimension: Dimension;
  rating: Rating;
  text: string;
}

/** What an answer may name, folded. */
const subjects: Record<Half, RegExp> = {
  climate: inAnyLanguage(({ findings }) => findings.halves.climate),
  equity: inAnyLanguage(({ findings }) => findings.halves.equity),
};

/** "Klimarelevanz: keine", in a line of its own. */
const labelled = /^([^:.;]{3,60}):\s+(\S.*)$/;

/**
 * The rating of a line such as "Keine." below its heading, or "Klimarelevanz: keine" anywhere in the
 * section. A heading that names both halves is answered for both.
 *
 * @param asked the heading that the line stands right below, "" for every other line
 */
export function lineRatings(
  line: string,
  asked: string,
  section: HandWrittenSection,
  dimension: Dimension,
): readonly [LineRating, ...LineRating[]] | null {
  const answer = asked === '' ? null : oneLineRating(line, asked);
  if (answer) {
    const { rating, said, reason } = answer;
    const both = section.halves.length > 1 && asked === section.heading;
    const asks = both ? halves : [halfOf(dimension)];
    const named = halves.filter((half) => subjects[half].test(fold(said)));
    const about = named.length === 0 ? asks : asks.filter((half) => named.includes(half));
    const [first, ...others] = about.map((half): LineRating => {
      const row =
        half === halfOf(dimension) ? dimension : half === 'equity' ? 'equity' : 'mitigation';
      return { dimension: row, rating, text: '' };
    });
    return first ? [{ ...first, text: reason }, ...others] : null;
  }
  const [, label = '', rest = ''] = labelled.exec(line) ?? [];
  const named = dimensionNamed(label);
  if (named === null || !section.halves.includes(halfOf(named)) || !asksForEffects(label)) {
    return null;
  }
  const answered = oneLineRating(rest, label);
  return (
    answered && [
      {
        dimension: named,
        rating: answered.rating,
        text: leadOf(label) === '' ? answered.reason : line,
      },
    ]
  );
}

/**
 * Takes "none" back where the rest of what is said on the same row goes in a direction: then the whole
 * text is the reason, and the rating is left to the person.
 */
export function withoutContradictedNone<
  Text extends {
    dimension: Dimension;
    rating: Rating | null;
    text: string;
    paragraph: number;
    unrated?: string;
  },
>(texts: readonly Text[]): Text[] {
  const doubtful = new Set(
    texts
      .filter(({ dimension, unrated }) => unrated !== undefined && isMoved(dimension, texts))
      .map(({ paragraph }) => paragraph),
  );
  return texts.map((one) =>
    one.unrated !== undefined && doubtful.has(one.paragraph)
      ? { ...one, rating: null, text: one.unrated }
      : one,
  );
}

function isMoved(of: Dimension, texts: readonly { dimension: Dimension; text: string }[]): boolean {
  const sameRow = texts.filter(({ dimension }) => dimension === of).map(({ text }) => text);
  const { better, worse } = polarityOf(sameRow.join('\n'), halfOf(of));
  return better || worse;
}
