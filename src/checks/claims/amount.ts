import type { FigureWords } from '../../vocabulary/figures';
import { anyOf, byLanguage, inAnyLanguage, inEveryLanguage } from '../../vocabulary/vocabularies';
import type { Language } from '../../i18n/language';
import { parseNumber } from '../../i18n/number-text';
import { fold } from '../../vocabulary/fold';
import { splitSentences } from '../../proposal/text/sentences';
import {
  comparison,
  directionsOf,
  formerLevel,
  forOneUnit,
  once,
  over,
  perUnit,
  twoLevels,
  yearly,
  type DirectionWords,
} from '../recognition/amount-words';

/** An amount of greenhouse gases as a text states it. */
export interface Amount {
  /** Tonnes, without a sign; null where the text names a number without a unit. */
  tonnes: number | null;
  /** −1 less emissions, 1 more, null where the text does not say. */
  sign: -1 | 1 | null;
  /** What it is counted for; null where the text does not say. */
  span: 'year' | 'once' | 'lifetime' | null;
  /** The unit as folded ("t", "kg"), or null. */
  unit: string | null;
  /** The sentence in which it stands. */
  sentence: string;
}

const anyFigure = (pick: (words: FigureWords) => RegExp) => anyOf(({ figures }) => pick(figures));

const sharedUnits = inEveryLanguage(({ figures }) => figures.units).reduce(
  (all, units) => ({ ...all, ...units }),
  {},
);
/** Units in tonnes by language: those of all languages, and what only this one means by a word. */
const unitsIn = byLanguage(({ figures }): Readonly<Record<string, number>> => ({
  ...sharedUnits,
  ...figures.ownUnits,
}));
const thousand = anyFigure((words) => words.thousand);
const million = anyFigure((words) => words.million);
const billion = anyFigure((words) => words.billion);
/** Words between a number and its unit: "1,3 Mio. kg", "5 thousand tonnes". */
const multiple = String.raw`(?:${thousand}|${million}|${billion})\.?`;
const multiples: readonly [RegExp, number][] = [
  [new RegExp(`^${thousand}`), 1e3],
  [new RegExp(`^${million}`), 1e6],
  [new RegExp(`^${billion}`), 1e9],
];
/** A ton of 2,000 pounds, in tonnes. */
const shortTon = 0.907185;
const gas = `(?:co2|${anyFigure(({ gases }) => gases)})`;
const namesAGas = new RegExp(gas);
/** "t CO2", "t/a CO2e", "tonnes less carbon": the gas behind the unit. */
const gasFollows = new RegExp(
  String.raw`^[^a-z0-9]*(?:${anyFigure(({ beforeGas }) => beforeGas)}\b[^a-z0-9]*){0,3}${gas}`,
);
const number = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,3})?|\d+(?:[.,]\d+)?`;
const metricTon = anyFigure((words) => words.metricTon);
const shortTonName = inAnyLanguage(({ figures }) => figures.shortTon);
const minus = anyFigure((words) => words.minus);
const plus = anyFigure((words) => words.plus);

const amountOf = byLanguage(({ figures }) =>
  amountWith([...Object.keys(sharedUnits), ...Object.keys(figures.ownUnits)]),
);

const lessSign = new RegExp(`[-−–‑]|${minus}`);
const moreSign = new RegExp(String.raw`\+|${plus}`);

/** "rund 42 t CO2e", "-1.200 Tonnen", "minus 12 kg Kohlendioxid". */
function amountWith(units: readonly string[]): RegExp {
  const unit = [...units].sort((one, other) => other.length - one.length).join('|');
  return new RegExp(
    String.raw`((?<!\d\s?)[+\-−–‑±]\s?|\b(?:${minus}|${plus}) )?(?<![\d.,])(${number})\s?(${multiple}\s)?((?:${metricTon}|${shortTonName.source}) )?(${unit})(?:(?![a-z0-9])|(?=co2))`,
    'g',
  );
}

/** Stands for the full stop of an abbreviation until sentences are split (U+2060, which shows nothing). */
const noStop = '\u2060';
/** The full stop of an abbreviation before a number or a unit ends no sentence. */
const abbreviations = [
  new RegExp(String.raw`\b(${anyFigure((words) => words.multipleAbbreviations)})\.(?=\s)`, 'gi'),
  new RegExp(
    String.raw`\b(${anyFigure((words) => words.numberAbbreviations)})\.(?=\s?[~+−–-]?\s?\d)`,
    'gi',
  ),
];

/** Longest text that is read for amounts, in characters. */
const longest = 20_000;
const most = 40;

/** Every amount of greenhouse gases in a text, German or English, in the order of the text. */
export function amountsIn(
  text: string,
  language: Language,
  about: 'gas' | 'any' = 'any',
): Amount[] {
  const amounts: Amount[] = [];
  if (!/\d/.test(text)) return amounts;
  const plain = abbreviations.reduce(
    (before, pattern) => before.replace(pattern, `$1${noStop}`),
    text.slice(0, longest).replaceAll(noStop, ''),
  );
  for (const sentence of splitSentences(plain)) {
    const read = amountsInSentence(sentence.replaceAll(noStop, ''), language, about);
    const shown = sentence.replaceAll(noStop, '.');
    amounts.push(...read.map((one) => ({ ...one, sentence: shown })));
    if (amounts.length >= most) break;
  }
  return amounts.slice(0, most);
}

function amountsInSentence(sentence: string, language: Language, about: 'gas' | 'any'): Amount[] {
  if (!/\d/.test(sentence)) return [];
  const folded = fold(sentence);
  // Three tonnes of a lorry are no emissions: the gas has to be named, unless the field is about it.
  if (about === 'any' && !namesAGas.test(folded)) return [];
  const matches = [...folded.matchAll(amountOf[language])];
  // "300 instead of 520 t a year" says how much there is, not how much there is more or less.
  const compared = twoLevels.test(folded);
  const levels = compared || formerLevel.test(folded);
  const amounts = matches.flatMap((match, index): Amount[] => {
    const previous = matches[index - 1];
    const from = previous ? previous.index + previous[0].length : 0;
    const to = matches[index + 1]?.index ?? folded.length;
    const before = clauseBefore(folded.slice(from, match.index));
    const behind = clauseBehind(folded.slice(match.index + match[0].length, to));
    if (about === 'any' && !namesGas(before, behind)) return [];
    if (isFactor(behind) || forOneUnit.test(before)) return [];
    const value = parseNumber(match[2] ?? '', language);
    if (value === null) return [];
    const name = match[5] ?? '';
    return [
      {
        tonnes: value * multipleOf(match[3]) * tonnesIn(name, match[4], sentence, language),
        sign: levels
          ? writtenSign(match[1])
          : signOf(match[1], before.replace(comparison, ' '), behind, directionsOf[language]),
        span: spanOf(before, behind),
        unit: name,
        sentence,
      },
    ];
  });
  return compared ? withChange(amounts) : amounts;
}

/** Of two levels beside each other the second says whether it becomes less or more. */
function withChange(amounts: Amount[]): Amount[] {
  const [before, after] = amounts;
  if (amounts.length !== 2 || !before || !after || before.tonnes === null || after.tonnes === null)
    return amounts;
  if (after.sign !== null || after.tonnes === before.tonnes) return amounts;
  return [before, { ...after, sign: after.tonnes < before.tonnes ? -1 : 1 }];
}

function multipleOf(word = ''): number {
  return multiples.find(([pattern]) => pattern.test(word))?.[1] ?? 1;
}

function tonnesIn(
  name: string,
  kind: string | undefined,
  sentence: string,
  language: Language,
): number {
  if (kind !== undefined && shortTonName.test(kind)) return shortTon;
  // "MT" is a metric ton where it is written in capitals, as in the United States.
  if (name === 'mt' && /\d\s?MT/.test(sentence)) return 1;
  return unitsIn[language][name] ?? 1;
}

function namesGas(before: string, behind: string): boolean {
  return gasFollows.test(behind.replace(/^\s*\([^()]{0,60}\)/, ' ')) || namesAGas.test(before);
}

/** "0,25 kg CO2e je kWh" is a factor and no amount of its own. */
function isFactor(behind: string): boolean {
  return perUnit.test(behind.slice(0, 60));
}

/** What stands before an amount belongs to it from the last semicolon on. */
function clauseBefore(text: string): string {
  return text.slice(text.lastIndexOf(';') + 1);
}

function clauseBehind(text: string): string {
  const end = text.indexOf(';');
  return end < 0 ? text : text.slice(0, end);
}

/** A written sign decides; else the nearest word before the amount, else the first one behind it. */
function signOf(
  written: string | undefined,
  before: string,
  behind: string,
  words: DirectionWords,
): -1 | 1 | null {
  const sign = writtenSign(written);
  if (sign !== null) return sign;
  // German parts its verbs: "gehen um 22 t zurück", "nehmen um 9 t zu".
  const whole = `${before} ${behind}`;
  if (words.parted.less.test(whole)) return -1;
  if (words.parted.more.test(whole)) return 1;
  return directionIn(before, 'last', words) ?? directionIn(behind, 'first', words);
}

function writtenSign(written = ''): -1 | 1 | null {
  if (lessSign.test(written)) return -1;
  return moreSign.test(written) ? 1 : null;
}

function directionIn(
  text: string,
  which: 'first' | 'last',
  { less, more }: DirectionWords,
): -1 | 1 | null {
  const at = (words: RegExp): number => {
    if (which === 'first') return text.search(words);
    const places = [...text.matchAll(words)].map((match) => match.index);
    return places.at(-1) ?? -1;
  };
  const [down, up] = [at(less), at(more)];
  if (down < 0 && up < 0) return null;
  if (down < 0) return 1;
  if (up < 0) return -1;
  return down > up === (which === 'last') ? -1 : 1;
}

function spanOf(before: string, behind: string): Amount['span'] {
  for (const text of [behind, before]) {
    if (over.test(text)) return 'lifetime';
    if (yearly.test(text)) return 'year';
    if (once.test(text)) return 'once';
  }
  return null;
}
