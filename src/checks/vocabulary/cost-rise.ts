import { fold } from '../../vocabulary/fold';
import { splitSentences } from '../../proposal/text/sentences';

type Language = 'de' | 'en';

/** What residents pay, folded. Prices of building, wages and what a city itself rents are left out. */
const paid = {
  de: /gebuehr|entgelt|fahrpreis|eintritt|\bmieten?\b|\bmiet(?:erhoeh|zins|preis|anheb|steiger)|(?:eltern|kita|ausbau|erschliessungs)beitr|(?:fahr|park|bade|wasser|waerme|strom|nahverkehrs)(?:tarif|preis)|grundsteuer/,
  en: /\bfees?\b|\bcharges?\b|\bfares?\b|\brents?\b|council tax|\bpermit (?:price|cost)|ticket price|admission price/,
};
const rises = {
  de: /erhoeh|\bsteig(?!ern? die)|steigerung|\banheb|angehoben|\bheb\w* .{0,80}\ban\b|verteuer|(?:neue|zusaetzliche)[nrs]? (?:gebuehr|entgelt)|einfuehrung (?:von|einer|eines|der|des) .{0,40}(?:gebuehr|entgelt|eintritt)|fuehrt .{0,80}(?:gebuehr|entgelt|eintritt)\w* .{0,40}\bein\b/,
  en: /\bincreas|\brais(?:e|es|ed|ing)\b|\bris(?:e|es|ing)\b|uplift|introduc\w* (?:of )?(?:an? |new )?(?:\w+ ){0,3}(?:fee|charge|rent)|new (?:\w+ )?(?:fee|charge)/,
};
const fromTo = {
  de: /von \d[\d.,]* ?(?:euro|eur|€|cent).{0,40} auf \d[\d.,]* ?(?:euro|eur|€|cent)/,
  en: /from [£$€]? ?\d[\d.,]*p?.{0,40} to [£$€]? ?\d[\d.,]*p?/,
};
/** No rise, or not for households. */
const otherwise = {
  de: /\b(?:kein|keine|keinen|keiner|nicht|ohne|verzicht\w*|gesenkt|senkung|ermaessig|abgeschafft|entfaellt)\b|senk|anmiet|buero|verwaltungsgebaeude|unternehmen|betriebe\b|gewerbe|vergnuegungsst|bauherr|investor|honorar|entgeltgruppe|gebuehreneinnahmen.{0,20}anpass/,
  en: /\b(?:no|not|without|freeze|frozen|reduc\w*|abolish\w*)\b|offices?\b|developer|business rate|charging (?:point|infra)|contractor/,
};

/**
 * The first sentence that makes residents pay more: fees, fares, rents and the like go up or are
 * new. Null where prices fall, stay, or are those of others.
 */
export function costRiseIn(text: string, language: Language): string | null {
  const sentences = splitSentences(text.slice(0, 8000));
  return sentences.find((sentence) => isRise(fold(sentence.slice(0, 600)), language)) ?? null;
}

function isRise(sentence: string, language: Language): boolean {
  if (!paid[language].test(sentence) || otherwise[language].test(sentence)) return false;
  if (rises[language].test(sentence)) return true;
  return fromTo[language].test(sentence) && isMore(sentence);
}

/** Whether the second of the first two amounts is the greater one. */
function isMore(sentence: string): boolean {
  const [before, after] = [
    ...sentence.matchAll(/(?:von|auf|from|to) [£$€]? ?(\d+(?:[.,]\d+)?)/g),
  ].map(([, number = '']) => Number(number.replace(',', '.')));
  return before !== undefined && after !== undefined && after > before;
}
