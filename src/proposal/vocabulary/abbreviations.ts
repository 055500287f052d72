/** Words that take a full stop without ending the sentence, lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'nr abs art bzw ca ggf ggfs inkl einschl exkl etc usw u.a z.b d.h i.d.r s.o s.u v.a o.ä u.ä o.g u.u z.t z.zt bspw evtl gem lfd ' +
    'max min mio mrd mind sog std str tel vgl vom zzgl abzgl dr prof hr fr st ziff kap anl buchst vorl az bes insb jhd jh nds str pl ' +
    'a.a.o n.n f ff jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so ' +
    'no nos e.g i.e approx dept est fig incl ltd mr mrs ms para paras ref sec sch vol vs cllr inc co jr sr u.k u.s mt ave blvd ' +
    'january february'
  ).split(' '),
);

/** German and English month names, full or cut to three letters. */
export const months =
  /^(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}*$/iu;
