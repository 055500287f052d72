import { never } from '../pattern';
import type { TextWords } from '../text';

export const text: TextWords = {
  functionWords:
    'the and of to is for with that be are by this will from on or as it has have been not which their its at than would should our into these there',
  ownLetters: '',
  abbreviations: 'e.g i.e approx est mr mrs ms vs cllr',
  abbreviationsBeforeNumbers: 'art no nos fig para paras ref sec sch vol dept st tel etc',
  sentenceStarters: 'the a an it this these that there they we in on at for if when all no',
  months: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
  monthsBehindStop: never,
  moneyMultiples: /million|billion|m|k|bn/,
};
