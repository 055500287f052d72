/** Words beside an amount that say whether emissions become less or more, folded. */
export interface DirectionWords {
  less: RegExp;
  more: RegExp;
}

export const directionsOf: Record<'de' | 'en', DirectionWords> = {
  de: {
    less: /spar|senk|sink|reduz|reduktion|minder|verringer|vermeid|vermied|weniger|rueckgang|abnahme|abnehm|entlast|bindet|binden|gebunden|speicher/g,
    more: /zusaetzlich|erhoeh|steig|\bmehr\b|mehremission|zunahme|zunehm|verursach|entsteh|anfall|faell|fallen|ausgestoss|erzeug|emittier|freigesetzt/g,
  },
  en: {
    less: /sav(?:e|ing)|reduc|\bcuts?\b|lower|fewer|\bless\b|avoid|decreas|\bfalls?\b|drop|sequest|remov|stor(?:es|ed)/g,
    more: /additional|increas|\bris(?:e|es|ing)\b|caus|emit|generat|\bmore\b|extra|produc|results? in|\badds?\b/g,
  },
};

/** What an amount is counted for. */
export const yearly =
  /pro jahr|je jahr|im jahr|\/\s?a\b|\/\s?jahr|jaehrlich|p\. ?a\b|per year|a year|each year|every year|annual|per annum|\/\s?yr|\/\s?year/;
export const once =
  /einmalig|one-off|one off|\bonce\b|durch den bau|beim bau|errichtung|during construction/;
export const over =
  /(?:lebens|nutzungs|betriebs)(?:dauer|zeit)|over (?:the|its|their) (?:whole |entire )?(?:life|service)|lifetime|whole life|(?:ueber|in) \d+ jahren?|over \d+ years/;

/** What makes a number a factor: so much for each kilowatt hour, kilometre, square metre, head. */
export const perUnit =
  /^[^;.]{0,30}?(?:\b(?:je|pro|per|for each|for every|a)\s+|\/\s?)(?!jahr|year|a\b|annum|yr)(?:[a-z]+-)?(?:k?wh|mwh|gwh|km|kilomet|pkm|m2|m3|qm|quadratmeter|square|liter|litre|l\b|kg|tonne|person|kopf|haushalt|household|home|head|trip|fahrt|baum|tree|bett|platz|place|vehicle|fahrzeug|meile|mile|gallon)/;
