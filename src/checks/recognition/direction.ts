import type { Half } from '../../assessment/screening';
import type { Rating } from '../../assessment/rating';
import type { Profile } from '../../profile/profile';
import type { DirectionWords } from '../../vocabulary/directions';
import { fold } from '../../vocabulary/fold';
import type { RatingWords } from '../../vocabulary/ratings';
import { anyOf, inAnyLanguage } from '../../vocabulary/vocabularies';
import { splitSentences } from '../../proposal/text/sentences';
import { statesNone } from './no-effect';
import { affirmed, polarityOf } from './polarity';

const anyDirection = (pick: (words: DirectionWords) => RegExp) =>
  anyOf(({ directions }) => pick(directions));
const anyRating = (pick: (words: RatingWords) => RegExp) => anyOf(({ ratings }) => pick(ratings));

const direction = new RegExp(
  `(^|[^a-z])(?:${anyDirection(({ stems }) => stems)}|${anyDirection(({ words }) => words)}(?![a-z]))`,
);
const sign = /\(\s*(\+{1,2}|[-‐‑‒–—―−]{1,2}|0|o|\+\s*\/\s*[-‐‑‒–—―−])\s*\)/;

/** Whether a free text lets a reader see whether things get better, worse, both or neither. */
export function namesDirection(text: string, profile: Profile): boolean {
  if (sign.test(text) || evenly.test(text) || statesNone(text)) return true;
  const folded = fold(text);
  if (direction.test(folded)) return true;
  return Object.values(profile.scale).some((step) => folded.includes(fold(step.word)));
}

/** "+/- 0", "± 0 t": it comes to nothing. */
const evenly = /(?:±|\+\s*\/\s*[-‐‑‒–—―−])\s*0(?![.,]?\d)/;
/** "Neutral overall: …", "Klimaneutral, weil …": the answer, before any detail. */
const opensNeutral = new RegExp(
  String.raw`^${anyDirection((words) => words.opensNeutral)}\b(?! ${anyDirection(({ later }) => later)}\b)`,
);

const signed = /\(\s*(\+\s*\/\s*[-‐‑‒–—―−]|\+{1,2}|[-‐‑‒–—―−]{1,2}|0|o)\s*\)/;

/** "Die Auswirkungen sind stark positiv", "Negativ: …": the text names its own rating. */
const naming = new RegExp(
  String.raw`(?:^|[.;:\n] |\b${anyRating(({ yes }) => yes)}, |${anyRating((words) => words.effectStems)}\w{0,10}\W{1,3}(?:\w{1,30}\W{1,3}){0,6}?)(?<strongly>${anyRating(({ strongly }) => strongly)} )?(?:(?<better>${anyRating(({ positive }) => positive)})|${anyRating(({ negative }) => negative)})`,
  'g',
);

function statedRating(folded: string): Rating | null {
  const named = [...affirmed(folded).matchAll(naming)].map(({ groups }) => ({
    isBetter: groups?.better !== undefined,
    size: groups?.strongly === undefined ? 1 : 2,
  }));
  const [first] = named;
  if (!first) return null;
  if (named.some(({ isBetter }) => isBetter !== first.isBetter)) return 'mixed';
  return (first.isBetter ? first.size : -first.size) as Rating;
}

/** Whether a text states its rating with a sign in brackets: "(+)". */
export function statesSign(text: string): boolean {
  return signed.test(fold(text));
}

/** Whether a text states its rating with a sign or a word, rather than by what it describes. */
export function statesRating(text: string): boolean {
  return statesSign(text) || statedRating(fold(text)) !== null;
}

/**
 * The rating that a free text states or shows for a half: its sign, else the direction of its words,
 * else that it names no effect. "Strong" only where the text says so. Null when the text does not say.
 */
export function directionIn(text: string, profile: Profile, half: Half): Rating | null {
  const folded = fold(text);
  const sign = signed
    .exec(folded)?.[1]
    ?.replace(/\s/g, '')
    .replace(/[‐‑‒–—―−]/g, '-');
  if (sign !== undefined) return ratingOfSign(sign);
  const stated = statedRating(folded);
  if (stated !== null) return stated;
  if (opensWithNone(text, half) || opensNeutral.test(folded) || evenly.test(text)) return 0;
  const { better, worse } = polarityOf(text, half);
  if (better && worse) return 'mixed';
  if (better || worse) return ((better ? 1 : -1) * (strong.test(folded) ? 2 : 1)) as Rating;
  if (statesNone(text)) return 0;
  return folded.includes(fold(profile.scale['0'].word)) || neutral.test(folded) ? 0 : null;
}

const strong = inAnyLanguage(({ directions }) => directions.strong);
const neutral = inAnyLanguage(({ directions }) => directions.neutral);
/** "Keine nennenswerten Auswirkungen: …", "No material impact; …": the answer, before any detail. */
const noneFirst = new RegExp(`^${anyDirection(({ opensNone }) => opensNone)}`);

/**
 * Whether a text begins by saying that there is no effect worth the name, and no further sentence says otherwise: what
 * the first one adds explains it.
 */
function opensWithNone(text: string, half: Half): boolean {
  const [first = '', ...others] = splitSentences(text);
  if (!noneFirst.test(fold(first))) return false;
  const { better, worse } = polarityOf(others.join(' '), half);
  return !better && !worse;
}

function ratingOfSign(sign: string): Rating {
  if (sign.includes('/')) return 'mixed';
  if (sign === '0' || sign === 'o') return 0;
  const size = sign.length > 1 ? 2 : 1;
  return sign.startsWith('-') ? (size === 2 ? -2 : -1) : size;
}
