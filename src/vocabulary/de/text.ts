import type { TextWords } from '../text';

const months = /jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez/;

export const text: TextWords = {
  functionWords:
    'der die das und ist nicht mit für auf dem den des ein eine einer eines einem einen werden wird wurde wurden zu von vom im zum zur sich bei nach durch oder als auch sind sowie über unter aus dass es er sie wir',
  ownLetters: 'äöüß',
  abbreviations:
    'nr abs bzw ca ggf ggfs inkl einschl exkl z.b d.h i.d.r i.d.f s.o s.u v.a o.g bspw evtl gem lfd max min mio mrd mind sog vgl zzgl abzgl dr prof hr fr buchst vorl insb nds n.n jan feb mär apr jun jul aug sep sept okt nov dez',
  abbreviationsBeforeNumbers: 'art ziff kap anl az f ff st std str tel u.a',
  sentenceStarters:
    'der die das den dem des ein eine es er sie wir im in am an auf bei mit nach für von vor zu zum zur dies diese dieser dieses hier da dabei damit daher durch ferner weiter',
  months,
  monthsBehindStop: months,
  moneyMultiples: /Tsd\.?|Mio\.?|Mrd\.?|Millionen|Milliarden/,
};
