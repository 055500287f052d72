/** Words that take a full stop without ending the sentence, lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'nr abs bzw ca ggf ggfs inkl einschl exkl z.b d.h i.d.r i.d.f s.o s.u v.a o.g bspw evtl gem lfd max min mio mrd mind sog ' +
    'vgl zzgl abzgl dr prof hr fr buchst vorl insb nds n.n jan feb mär apr jun jul aug sep sept okt nov dez ' +
    'e.g i.e approx est mr mrs ms vs cllr'
  ).split(' '),
);

/** The same where a number follows: "Art. 3", but "dieser Art. Die …". */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = new Set(
  'art ziff kap anl az f ff st std str tel no nos fig para paras ref sec sch vol dept u.a etc'.split(
    ' ',
  ),
);

/** German and English month names, full or cut to three letters. */
export const months =
  /^(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}*$/iu;
