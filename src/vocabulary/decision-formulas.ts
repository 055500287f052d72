/**
 * How the text of a decision starts, folded (see `fold`). `plain` may also tell of a decision in the
 * reasons; `solemn` says beyond doubt that what follows is to be decided.
 */
const bodyDe =
  '(?:[a-z-]*rat(?:es)?|rat|[a-z-]*ausschuss|kreistag|landtag|magistrat|senat|buergerschaft|[a-z-]*versammlung|[a-z-]*vertretung|[a-z-]*beirat|kommission|praesidium|vorstand)';
const verbDe =
  '(?:beschliesst|beschliessen|beauftragt|ermaechtigt|genehmigt|bewilligt|empfiehlt|beantragt|stimmt|nimmt|billigt|bestellt|waehlt|benennt|beruft|erlaesst)';
const bodyEn =
  '(?:city |town |county |borough |district |full |parish |community |regional |municipal |village )?(?:council|cabinet|committee|sub-?committee|executive|board|commission|mayor|panel|members|assembly|trustees|legislature)';
const verbEn =
  '(?:agrees?|approves?|notes?|adopts?|authori[sz]es?|endorses?|receives?|directs?|delegates?|resolves?|recommends?|considers?|confirms?|accepts?|awards?|support|supports?|requests?)';

export const decisionFormulas: { plain: readonly string[]; solemn: readonly string[] } = {
  solemn: [
    `(?:der|die|das) .{0,80}?\\b(?:moege|moegen|wolle|wollen)\\b.{0,60}?\\bbeschliess`,
    `(?:der|die|das) ${bodyDe}\\b.{0,90}?\\b(?:beschliesst|beschliessen|beauftragt|empfiehlt|beantragt)\\b(?: .{0,40}?)?(?: folgende|:| wie folgt)`,
    'es wird (?:folgendes )?(?:beschlossen|beantragt|empfohlen|vorgeschlagen)\\b',
    'es wird gebeten,? .{0,40}?beschliess',
    '(?:it is |that )?(?:therefore |hereby )?(?:further )?(?:recommended|resolved|moved)\\b(?: that|,|:| to)',
    '(?:it is )(?:therefore |hereby )?(?:proposed|requested) that\\b',
    '(?:now,? ?)?(?:therefore,? ?)?(?:let it )?be it (?:further |hereby |therefore )*(?:resolved|ordained|enacted)\\b',
    '(?:now,? )?therefore,? (?:the )?.{0,60}?\\b(?:resolves|ordains|enacts|hereby)\\b',
    `(?:the |that )?(?:${bodyEn})\\b.{0,60}?\\b(?:is|are) (?:therefore )?(?:asked|recommended|invited|requested) to\\b`,
    `(?:the )?.{0,60}?\\b${bodyEn}\\b.{0,60}?\\b(?:hereby )?(?:resolves|ordains|enacts)\\b(?: as follows|:| that)`,
    `(?:staff|officers?|administration|the (?:city manager|chief officer|director)) recommends? (?:that|the|approval|adoption)`,
    'resolved(?:,|:| that)',
    '(?:i|we) (?:hereby |therefore )?move(?: that| the| to| adoption| approval|,|:)',
  ],
  plain: [
    `(?:der|die|das) ${bodyDe}\\b.{0,90}?\\b${verbDe}\\b(?! (?:regelmaessig|jaehrlich|grundsaetzlich|ueblicherweise|jeweils|dann|erst|spaeter|noch))`,
    `that (?:the )?${bodyEn}\\b.{0,60}?\\b${verbEn}\\b`,
    `(?:the )?${bodyEn} (?:hereby )?(?:agrees|approves|resolves|notes) (?:to|that|the)\\b`,
  ],
};
