import type { Rating } from '../../assessment/rating';
import { fold } from '../../vocabulary/fold';

/** Words beside a box or over a column that name a rating, folded; the first that fits counts. */
const words: readonly [RegExp, Rating][] = [
  [/\+ ?\/ ?-|uneinheitlich|gemischt|teils|\bmixed\b|sowohl/, 'mixed'],
  [
    /nicht (?:zutreffend|anwendbar|einschlaegig)|entfaellt|not applicable|\bn\/a\b/,
    'not-applicable',
  ],
  [
    /unbekannt|nicht bekannt|unklar|nicht abschaetzbar|\bunknown\b|not known|\bunclear\b/,
    'unknown',
  ],
  [
    /\bkein|neutral|\bnone\b|\bno\b|\bnein\b|nicht (?:relevant|betroffen)|not (?:relevant|affected)/,
    0,
  ],
  [/(?:stark|sehr|erheblich|deutlich|strong|very|major|signific)\w* (?:klima)?positiv|\+\+/, 2],
  [/(?:stark|sehr|erheblich|deutlich|strong|very|major|signific)\w* (?:klima)?negativ|--/, -2],
  [/positiv|foerderlich|klimafreundlich|entlast|benefi/, 1],
  [/negativ|schaedlich|belast|advers/, -1],
];
/** "nicht klimaneutral", "not positive": what it is instead is left open. */
const denied =
  /\b(?:nicht|weder|not|neither) (?:\w+ )?\w*(?:positiv|negativ|neutral|foerderlich|freundlich|schaedlich|entlast|belast|benefi|advers)/;
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
const pause = /[,;:.!](?:\s|$)| - | weil | denn | because | since /;

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
  return words.find(([pattern]) => pattern.test(piece))?.[1] ?? null;
}
