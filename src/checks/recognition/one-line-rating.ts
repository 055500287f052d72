import type { Rating } from '../../assessment/rating';
import { fold } from '../../vocabulary/fold';
import { anyOf, inEveryLanguage } from '../../vocabulary/vocabularies';
import { isOptionLabel } from './option-label';
import { ratingNamed } from './rating-named';
import { asksForEffects, namesWholeRows } from './row-heading';

/** A rating that a line begins with, and what is left of the line as its reason. */
export interface OneLineRating {
  rating: Rating;
  /** The words that say it. */
  said: string;
  reason: string;
}

/** Where the naming of a rating ends: a stop, or (behind a comma or none) what introduces the reason. */
const stop = new RegExp(
  String.raw`[.!;:](?=\s|$)|\s[–—-]\s|,?\s(?=${anyOf(({ ratings }) => ratings.openingReasons)}\s)`,
);

const noEffect = inEveryLanguage(({ ratings }) => ratings.noEffectSentences).flat();
const noEffectSentence = new RegExp(`^(?:${noEffect.join('|')})$`);
/** "Keine", "no": of what, only the heading says. */
const none = new RegExp(`^${anyOf(({ ratings }) => ratings.none)}$`);
const noAnswer = new RegExp(`^${anyOf(({ ratings }) => ratings.noAnswer)}`, 'i');

/**
 * The rating that a line consists of or begins with as a statement of its own: "Keine.", "Keine. Es wird nur …",
 * "There are no climate implications because …", "Neutral." Null for everything that may mean something else.
 *
 * @param heading what the line answers
 */
export function oneLineRating(line: string, heading: string): OneLineRating | null {
  const end = stop.exec(line);
  const piece = end ? line.slice(0, end.index) : line;
  const rating = ratingOf(fold(piece), heading);
  if (rating === null || noAnswer.test(line)) return null;
  // Where the reason hangs on the rating, or more than the rating is said, the line is kept whole.
  const hangs = end !== null && /^,?\s$/.test(end[0]);
  if (hangs || !isOptionLabel(piece)) return { rating, said: piece, reason: line };
  return { rating, said: piece, reason: end ? line.slice(end.index + end[0].length).trim() : '' };
}

function ratingOf(folded: string, heading: string): Rating | null {
  if (noEffectSentence.test(folded)) return namesWholeRows(heading) ? 0 : null;
  if (!asksForEffects(heading)) return null;
  if (none.test(folded)) return 0;
  return single.test(folded) ? ratingNamed(folded) : null;
}

/** One answer of a form, written out. */
const single = new RegExp(
  `^(?:${anyOf(({ ratings }) => ratings.yes)},? )?(?:${anyOf(({ ratings }) => ratings.strongly)} )?(?:${anyOf(({ ratings }) => ratings.positive)}|${anyOf(({ ratings }) => ratings.negative)})e?$|^${anyOf(({ ratings }) => ratings.wholeAnswers)}$`,
);
