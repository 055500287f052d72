import type { FigureWords } from '../figures';
import { never } from '../pattern';

export const figures: FigureWords = {
  less: /sav(?:e|ing)|reduc|\bcuts?\b|lower|fewer|\bless\b|avoid|decreas|\bfalls?\b|drop|sequest|remov|stor(?:es|ed)|eliminat|displac|shr[iau]nk|absorb|prevent|captur|lock(?:s|ed|ing)? up|(?:go|goes|going|went) down/,
  more: /additional|increas|\bris(?:e|es|ing)\b|caus|emit|generat|\bmore\b|extra|produc|results? in|\badds?\b|embodied|releas|\bgr(?:ow|ew)|(?:go|goes|going|went) up/,
  partedLess: [],
  partedMore: [],
  clauseLinks: /and|or/,
  yearly: /per year|a year|each year|every year|annual|per annum|\/\s?yr|\/\s?year/,
  once: /one-off|one off|\bonce\b|during construction|construction (?:emits|causes|produces|results|releases)|embodied|upfront/,
  lifetime:
    /over (?:the|its|their) (?:whole |entire )?(?:life|service)|lifetime|life ?cycle|whole[- ]life|over \d+ years/,
  perBehind: /per|for each|for every|a/,
  perInFront: /per|each|every|for each|for every/,
  things:
    /kilomet|square|liter|litre|tonne|person|household|home|head|trip|tree|place|vehicle|mile|gallon|child\b|pupil|resident/,
  years: /year|annum|yr/,
  comparisons: /\b(?:less|more|fewer) than(?:\s+(?:ca|about|around|roughly))?\s*$/,
  formerLevel: /\b(?:instead of|rather than)\s+(?:[a-z]+\s+){0,3}\d/,
  twoLevels:
    /\b(?:today|now|currently|at present|before|so far)\b[^;]{0,60}\d[^;]{0,80}\b(?:in future|in the future|then|after|afterwards|later|still)\b[^;]{0,40}\d|\bwith [a-z]+[^;]{0,50}\d[^;]{0,60}, (?:but )?with [a-z]+ [^;]{0,40}\d/,
  units: {
    t: 1,
    tonne: 1,
    tonnes: 1,
    ton: 1,
    tons: 1,
    kg: 1e-3,
    kilograms: 1e-3,
    g: 1e-6,
    kt: 1e3,
    mt: 1e6,
    mmt: 1e6,
  },
  ownUnits: {},
  metricTon: /metric/,
  shortTon: /short/,
  thousand: /thousand/,
  million: /million/,
  billion: /billion/,
  gases: /carbon|ghg|greenhouse/,
  beforeGas: /a|yr|year|per year|less|more|fewer|extra|additional|of/,
  minus: /minus/,
  plus: /plus/,
  multipleAbbreviations: never,
  numberAbbreviations: /max|min|approx|est|c/,
};
