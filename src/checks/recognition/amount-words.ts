import type { FigureWords } from '../../vocabulary/figures';
import { never } from '../../vocabulary/pattern';
import { anyOf, byLanguage, inAnyLanguage } from '../../vocabulary/vocabularies';

/** Words beside an amount that say whether emissions become less or more, folded. */
export interface DirectionWords {
  less: RegExp;
  more: RegExp;
  /** Verbs of which one part stands at the end of the clause. */
  parted: { less: RegExp; more: RegExp };
}

/** Any words of one clause, marks inside numbers among them. */
const clause = String.raw`(?:[^.;,]|[.,]\d){0,160}?`;

function parted(verbs: FigureWords['partedLess'], { clauseLinks }: FigureWords): RegExp {
  const clauseEnd = String.raw`(?=\W*(?:$|[.;,]|\b(?:${clauseLinks.source})\b))`;
  const patterns = verbs.map(
    ([stem, part]) => String.raw`\b(?:${stem})\w{0,4}\b${clause}\b${part}\b${clauseEnd}`,
  );
  return patterns.length === 0 ? never : new RegExp(patterns.join('|'));
}

export const directionsOf = byLanguage(({ figures }): DirectionWords => ({
  less: new RegExp(figures.less, 'g'),
  more: new RegExp(figures.more, 'g'),
  parted: { less: parted(figures.partedLess, figures), more: parted(figures.partedMore, figures) },
}));

/** What an amount is counted for. */
export const yearly = inAnyLanguage(({ figures }) => figures.yearly);
export const once = inAnyLanguage(({ figures }) => figures.once);
export const over = inAnyLanguage(({ figures }) => figures.lifetime);

const things = String.raw`(?:k?wh|mwh|gwh|km|pkm|m2|m3|qm|l\b|kg|${anyOf(({ figures }) => figures.things)})`;
/** What makes a number a factor: so much for each kilowatt hour, kilometre, square metre, head. */
export const perUnit = new RegExp(
  String.raw`^[^;.]{0,30}?(?:\b${anyOf(({ figures }) => figures.perBehind)}\s+|\/\s?)(?!a\b|${anyOf(({ figures }) => figures.years)})(?:[a-z]+-)?${things}`,
);
/** The same before the number: "Je Kind sinkt der Ausstoß um 45 kg", "each tree binds 10 kg". */
export const forOneUnit = new RegExp(
  String.raw`\b${anyOf(({ figures }) => figures.perInFront)}\s+${things}[^;,.]{0,60}$`,
);

/** A comparison right before a number: it says how exact the number is, not in which direction it goes. */
export const comparison = inAnyLanguage(({ figures }) => figures.comparisons);
/** What was before stands beside what will be. */
export const formerLevel = inAnyLanguage(({ figures }) => figures.formerLevel);
/** Two levels of one thing beside each other. */
export const twoLevels = inAnyLanguage(({ figures }) => figures.twoLevels);
