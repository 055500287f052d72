import type { Rating } from '../../assessment/rating';
import { fold } from '../../vocabulary/fold';
import { anyOf, inAnyLanguage } from '../../vocabulary/vocabularies';

const sign = (pattern: string, words: RegExp) => new RegExp(`${pattern}|${words.source}`);
/** Words that name a rating, the first that fits counts. */
const names: readonly [RegExp, Rating][] = [
  [
    sign(
      String.raw`\+ ?\/ ?-`,
      inAnyLanguage(({ ratings }) => ratings.mixed),
    ),
    'mixed',
  ],
  [inAnyLanguage(({ ratings }) => ratings.notApplicable), 'not-applicable'],
  [inAnyLanguage(({ ratings }) => ratings.unknown), 'unknown'],
  [inAnyLanguage(({ ratings }) => ratings.noEffect), 0],
  [
    sign(
      String.raw`\+\+`,
      inAnyLanguage(({ ratings }) => ratings.strongPositive),
    ),
    2,
  ],
  [
    sign(
      '--',
      inAnyLanguage(({ ratings }) => ratings.strongNegative),
    ),
    -2,
  ],
  [inAnyLanguage(({ ratings }) => ratings.somePositive), 1],
  [inAnyLanguage(({ ratings }) => ratings.someNegative), -1],
];
/** "nicht klimaneutral", "not positive": what it is instead is left open. */
const denied = new RegExp(
  String.raw`\b${anyOf(({ ratings }) => ratings.denials)} (?:\w+ )?\w*${anyOf(({ ratings }) => ratings.deniedStems)}`,
);
const bareSigns: Record<string, Rating> = {
  '+': 1,
  '-': -1,
  '0': 0,
  o: 0,
  '+/-': 'mixed',
  '±': 'mixed',
};
/** Longer texts explain and do not name. */
const longest = 60;

/** What comes behind the naming of a rating: a pause, or the reason. */
const pause = new RegExp(
  String.raw`[,;:.!](?:\s|$)| - | ${anyOf(({ ratings }) => ratings.because)} `,
);

/**
 * The rating that a short text names ("Ja, positiv", "stark negativ (--)", "+", "keine Auswirkungen"), with
 * a reason behind it or without; null for every other text.
 */
export function ratingNamed(text: string): Rating | null {
  const folded = fold(text.slice(0, 4 * longest)).replace(/[‐‑‒–—―−]/g, '-');
  for (const piece of folded.split(pause).slice(0, 2)) {
    const rating = piece.length > longest ? null : ratingIn(piece);
    if (rating !== null) return rating;
  }
  return null;
}

function ratingIn(piece: string): Rating | null {
  const bare = piece.replace(/[\s()[\].:]/g, '');
  if (Object.hasOwn(bareSigns, bare)) return bareSigns[bare] ?? null;
  if (denied.test(piece)) return null;
  return names.find(([pattern]) => pattern.test(piece))?.[1] ?? null;
}
