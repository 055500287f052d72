import type { Rating } from '../../assessment/rating';
import { fold } from '../../vocabulary/fold';
import { isOptionLabel } from './option-label';
import { ratingNamed } from './rating-word';
import { asksForEffects, namesWholeRows } from './row-heading';

/** A rating that a line begins with, and what is left of the line as its reason. */
export interface OneLineRating {
  rating: Rating;
  /** The words that say it. */
  said: string;
  reason: string;
}

/** Where the naming of a rating ends: a stop, or (behind a comma or none) what introduces the reason. */
const stop = /[.!;:](?=\s|$)|\s[–—-]\s|,?\s(?=(?:da|weil|denn|because|since)\s)/;

const effect = String.raw`(?:klima|umwelt|sozial)?-?(?:auswirkung(?:en)?|wirkung(?:en)?|relevanz|folgen|effekte?)`;
const small = String.raw`(?:(?:nennenswert|wesentlich|erheblich|messbar|spuerbar|klimarelevant|umweltrelevant|sozial)e[nr]? )*`;
const on = String.raw`(?: (?:auf|fuer) (?:(?:das|die|den|der) )?(?:klima|umwelt|klimaschutz|klimaanpassung|soziales|gleichstellung)(?: (?:und|oder|sowie) (?:(?:das|die|den|der) )?(?:klima|umwelt|soziales|gleichstellung|inklusion))?)?`;
const proposal = String.raw`(?:die|der|das|diese[rs]?) (?:vorlage|beschluss|massnahme|vorhaben|entscheidung|projekt)`;
const expected = String.raw`(?:zu erwarten|erwartet|erkennbar|ersichtlich|vorhanden|gegeben|festzustellen|verbunden)`;
const effects = String.raw`(?:(?:significant|material|climate|climate change|environmental|carbon|social|equality|equalities|equity) )*(?:impacts?|implications?|effects?|consequences)`;
const onIt = String.raw`(?: on (?:the )?(?:climate|environment|climate change|equality|equalities)(?: (?:and|or) (?:the )?(?:climate|environment|equality))?)?`;
const thereof = String.raw`(?: (?:are |is )?(?:arising|expected|anticipated|identified|foreseen)(?: directly)?(?: (?:from|as a result of) (?:this|the) (?:report|decision|proposal|recommendations?))?)?`;

/** Whole sentences that deny any effect, folded. "Keine negativen" and "no direct" leave the others open. */
const none = new RegExp(
  `^(?:${[
    `(?:(?:es (?:bestehen|gibt|ergeben sich|entstehen|sind|liegen)|${proposal} hat) )?keine? ${small}${effect}${on}(?: ${expected})?`,
    `ohne ${small}${effect}${on}`,
    `(?:${proposal} ist )?nicht (?:klima|umwelt)?relevant`,
    `(?:das klima|die umwelt) (?:ist|wird) nicht (?:betroffen|beruehrt)`,
    `${effect}${on} (?:sind|ist|bestehen|besteht|ergeben sich|entstehen) nicht(?: ${expected})?`,
    `(?:there (?:are|is|will be) |(?:this|the) (?:report|decision|proposal) has )?no ${effects}${onIt}${thereof}`,
    `not relevant`,
  ].join('|')})$`,
);

/** "Keine", "no": of what, only the heading says. */
const bare = /^(?:keine?|nein|none|nil|no)$/;

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
  if (rating === null || /^no\. ?\d/i.test(line)) return null;
  // Where the reason hangs on the rating, or more than the rating is said, the line is kept whole.
  const hangs = end !== null && /^,?\s$/.test(end[0]);
  if (hangs || !isOptionLabel(piece)) return { rating, said: piece, reason: line };
  return { rating, said: piece, reason: end ? line.slice(end.index + end[0].length).trim() : '' };
}

function ratingOf(folded: string, heading: string): Rating | null {
  if (none.test(folded)) return namesWholeRows(heading) ? 0 : null;
  if (!asksForEffects(heading)) return null;
  if (bare.test(folded)) return 0;
  return single.test(folded) ? ratingNamed(folded) : null;
}

/** One answer of a form, written out. */
const single =
  /^(?:(?:ja|yes),? )?(?:(?:stark|strongly) )?(?:positive?|negative?)$|^(?:klima)?neutral$|^(?:entfaellt|nicht zutreffend|not applicable|n\/a|unbekannt|unknown)$/;
