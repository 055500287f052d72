/** Words beside an amount that say whether emissions become less or more, folded. */
export interface DirectionWords {
  less: RegExp;
  more: RegExp;
  /** Verbs of which one part stands at the end of the clause. */
  parted: { less: RegExp; more: RegExp };
}

/** Any words of one clause, marks inside numbers among them. */
const clause = String.raw`(?:[^.;,]|[.,]\d){0,160}?`;
const clauseEnd = String.raw`(?=\W*(?:$|[.;,]|\b(?:und|oder)\b))`;
const parted = (...verbs: [stem: string, part: string][]): RegExp =>
  new RegExp(
    verbs
      .map(([stem, part]) => String.raw`\b(?:${stem})\w{0,4}\b${clause}\b${part}\b${clauseEnd}`)
      .join('|'),
  );
const never = /(?!)/;

export const directionsOf: Record<'de' | 'en', DirectionWords> = {
  de: {
    less: /spar|senk|sink|reduz|reduktion|minder|verringer|vermeid|vermied|weniger|rueckgang|abnahme|abnehm|entlast|bindet|binden|gebunden|speicher|wegfall|wegfaell|entfall|entfaell/g,
    more: /zusaetzlich|erhoeh|steig|\bmehr\b|mehremission|zunahme|zunehm|verursach|entsteh|anfall|(?<!ent|weg)faell|(?<!ent|weg)fallen|ausgestoss|erzeug|emittier|freigesetzt/g,
    parted: {
      less: parted(
        ['geh|ging', 'zurueck'],
        ['nehm|nimm|nahm', 'ab'],
        ['fall|faell|fiel', 'weg'],
        ['bau', 'ab'],
      ),
      more: parted(
        ['nehm|nimm|nahm', 'zu'],
        ['fall|faell|fiel', 'an'],
        ['setz', 'frei'],
        ['stoss|stoess', 'aus'],
      ),
    },
  },
  en: {
    less: /sav(?:e|ing)|reduc|\bcuts?\b|lower|fewer|\bless\b|avoid|decreas|\bfalls?\b|drop|sequest|remov|stor(?:es|ed)|eliminat|displac|shr[iau]nk|absorb|prevent|captur|lock(?:s|ed|ing)? up|(?:go|goes|going|went) down/g,
    more: /additional|increas|\bris(?:e|es|ing)\b|caus|emit|generat|\bmore\b|extra|produc|results? in|\badds?\b|embodied|releas|\bgr(?:ow|ew)|(?:go|goes|going|went) up/g,
    parted: { less: never, more: never },
  },
};

/** What an amount is counted for. */
export const yearly =
  /pro jahr|je jahr|im jahr|jedes jahr|\/\s?a\b|\/\s?jahr|jaehrlich|p\. ?a\b|per year|a year|each year|every year|annual|per annum|\/\s?yr|\/\s?year/;
export const once =
  /einmalig|one-off|one off|\bonce\b|durch den bau|beim bau|errichtung|\b(?:neu|um|aus|an)?bau (?:setz|verursach|erzeug|emittier|stoess)|during construction|construction (?:emits|causes|produces|results|releases)|embodied|upfront/;
export const over =
  /(?:lebens|nutzungs|betriebs)(?:dauer|zeit)|over (?:the|its|their) (?:whole |entire )?(?:life|service)|lifetime|life ?cycle|whole[- ]life|(?:ueber|in) \d+ jahren?|over \d+ years/;

const things =
  'k?wh|mwh|gwh|km|kilomet|pkm|m2|m3|qm|quadratmeter|square|liter|litre|l\\b|kg|tonne|person|kopf|haushalt|household|home|head|trip|fahrt|baum|tree|bett|platz|place|vehicle|fahrzeug|meile|mile|gallon|kind\\b|child\\b|pupil|schueler|wohnung|einwohner|resident';
/** What makes a number a factor: so much for each kilowatt hour, kilometre, square metre, head. */
export const perUnit = new RegExp(
  String.raw`^[^;.]{0,30}?(?:\b(?:je|pro|per|for each|for every|a)\s+|\/\s?)(?!jahr|year|a\b|annum|yr)(?:[a-z]+-)?(?:${things})`,
);
/** The same before the number: "Je Kind sinkt der Ausstoß um 45 kg", "each tree binds 10 kg". */
export const forOneUnit = new RegExp(
  String.raw`\b(?:je|pro|per|each|every|for each|for every)\s+(?:${things})[^;,.]{0,60}$`,
);

/** A comparison right before a number: it says how exact the number is, not in which direction it goes. */
export const comparison =
  /\b(?:weniger|mehr|less|more|fewer) (?:als|than)(?:\s+(?:rund|etwa|ca|about|around|roughly))?\s*$/;
/** What was before stands beside what will be. */
export const formerLevel =
  /\b(?:statt|anstatt|anstelle von|instead of|rather than)\s+(?:[a-z]+\s+){0,3}\d/;
