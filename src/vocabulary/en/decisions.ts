import type { DecisionWords } from '../decisions';

const body =
  '(?:city |town |county |borough |district |full |parish |community |regional |municipal |village )?(?:council|cabinet|committee|sub-?committee|executive|board|commission|mayor|panel|members|assembly|trustees|legislature)';
const verb =
  '(?:agrees?|approves?|notes?|adopts?|authori[sz]es?|endorses?|receives?|directs?|delegates?|resolves?|recommends?|considers?|confirms?|accepts?|awards?|support|supports?|requests?)';

export const decisions: DecisionWords = {
  solemn: [
    '(?:it is |that )?(?:therefore |hereby )?(?:further )?(?:recommended|resolved|moved)\\b(?: that|,|:| to)',
    '(?:it is )(?:therefore |hereby )?(?:proposed|requested) that\\b',
    '(?:now,? ?)?(?:therefore,? ?)?(?:let it )?be it (?:further |hereby |therefore )*(?:resolved|ordained|enacted)\\b',
    '(?:now,? )?therefore,? (?:the )?.{0,60}?\\b(?:resolves|ordains|enacts|directs|hereby)\\b',
    `(?:the |that )?(?:${body})\\b.{0,60}?\\b(?:is|are) (?:therefore )?(?:asked|recommended|invited|requested) to\\b`,
    `(?:the )?.{0,60}?\\b${body}\\b.{0,60}?\\b(?:hereby )?(?:resolves|ordains|enacts)\\b(?: as follows|:| that)`,
    `(?:staff|officers?|administration|the (?:city manager|chief officer|director)) recommends? (?:that|the|approval|adoption)`,
    'resolved(?:,|:| that)',
    '(?:i|we) (?:hereby |therefore )?move(?: that| the| to| adoption| approval|,|:)',
  ],
  plain: [
    `that (?:the )?${body}\\b.{0,60}?\\b${verb}\\b`,
    `(?:the )?${body} (?:hereby )?(?:agrees|approves|resolves|notes) (?:to|that|the)\\b`,
    '(?:officers?|staff|members|the (?:administration|department|director|chief executive)|(?:this|the) (?:report|paper)|we) (?:therefore )?(?:now )?(?:seeks?|requests?|asks? for) (?:.{0,40}? )?(?:approval|authority|authori[sz]ation|agreement|permission|a decision|endorsement)\\b',
    'to (?:seek|request|obtain) (?:.{0,40}? )?(?:approval|authority|authori[sz]ation|agreement|permission|a decision|endorsement)\\b',
    'it is proposed (?:to|that)\\b',
    '(?:approval|authority|agreement) is (?:therefore )?(?:sought|requested)\\b',
  ],
  furtherPoints: /and|section \d|further|the (?:city|council)/,
  toNote: /\b(?:to|and) note\b|\bnotes?\b|for information/,
  toDecide:
    /\b(?:approve|agree|adopt|authori[sz]e|award|delegate|endorse|recommend(?:s|ed)? (?:that|to)|accept|grant|introduce)\b|\band to (?!note)\w/,
};
