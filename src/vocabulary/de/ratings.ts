import { never } from '../pattern';
import type { RatingWords } from '../ratings';

const effect = String.raw`(?:klima|umwelt|sozial)?-?(?:auswirkung(?:en)?|wirkung(?:en)?|relevanz|folgen|effekte?)`;
const small = String.raw`(?:(?:nennenswert|wesentlich|erheblich|messbar|spuerbar|klimarelevant|umweltrelevant|sozial)e[nr]? )*`;
const on = String.raw`(?: (?:auf|fuer) (?:(?:das|die|den|der) )?(?:klima|umwelt|klimaschutz|klimaanpassung|soziales|gleichstellung)(?: (?:und|oder|sowie) (?:(?:das|die|den|der) )?(?:klima|umwelt|soziales|gleichstellung|inklusion))?)?`;
const proposal = String.raw`(?:die|der|das|diese[rs]?) (?:vorlage|beschluss|massnahme|vorhaben|entscheidung|projekt)`;
const expected = String.raw`(?:zu erwarten|erwartet|erkennbar|ersichtlich|vorhanden|gegeben|festzustellen|verbunden)`;

export const ratings: RatingWords = {
  yes: /ja/,
  none: /keine?|nein/,
  positive: /positiv/,
  negative: /negativ/,
  strongly: /stark/,
  mixed: /uneinheitlich|gemischt|teils|sowohl/,
  notApplicable: /nicht (?:zutreffend|anwendbar|einschlaegig)|entfaellt/,
  unknown: /unbekannt|nicht bekannt|unklar|nicht abschaetzbar/,
  noEffect: /\bkein|neutral|\bnein\b|nicht (?:relevant|betroffen)/,
  strongPositive: /(?:stark|sehr|erheblich|deutlich)\w* (?:klima)?positiv/,
  strongNegative: /(?:stark|sehr|erheblich|deutlich)\w* (?:klima)?negativ/,
  somePositive: /positiv|foerderlich|klimafreundlich|entlast/,
  someNegative: /negativ|schaedlich|belast/,
  denials: /nicht|weder/,
  deniedStems: /positiv|negativ|neutral|foerderlich|freundlich|schaedlich|entlast|belast/,
  wholeAnswers: /(?:klima)?neutral|entfaellt|nicht zutreffend|unbekannt/,
  noEffectSentences: [
    `(?:(?:es (?:bestehen|gibt|ergeben sich|entstehen|sind|liegen)|${proposal} hat) )?keine? ${small}${effect}${on}(?: ${expected})?`,
    `ohne ${small}${effect}${on}`,
    `(?:${proposal} ist )?nicht (?:klima|umwelt)?relevant`,
    `(?:das klima|die umwelt) (?:ist|wird) nicht (?:betroffen|beruehrt)`,
    `${effect}${on} (?:sind|ist|bestehen|besteht|ergeben sich|entstehen) nicht(?: ${expected})?`,
  ],
  noAnswer: never,
  because: /weil|denn/,
  openingReasons: /da|weil|denn/,
  effectStems: /wirk|auswirk|bewert|effekt|einschaetz/,
};
