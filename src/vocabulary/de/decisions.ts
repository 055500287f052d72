import type { DecisionWords } from '../decisions';

const body =
  '(?:[a-z-]*rat(?:es)?|rat|[a-z-]*ausschuss|kreistag|landtag|magistrat|senat|buergerschaft|[a-z-]*versammlung|[a-z-]*vertretung|[a-z-]*beirat|kommission|praesidium|vorstand)';
const verb =
  '(?:beschliesst|beschliessen|beauftragt|ermaechtigt|genehmigt|bewilligt|empfiehlt|beantragt|stimmt|nimmt|billigt|bestellt|waehlt|benennt|beruft|erlaesst)';

export const decisions: DecisionWords = {
  solemn: [
    `(?:der|die|das) .{0,80}?\\b(?:moege|moegen|wolle|wollen)\\b.{0,60}?\\bbeschliess`,
    `(?:der|die|das) ${body}\\b.{0,90}?\\b(?:beschliesst|beschliessen|beauftragt|empfiehlt|beantragt)\\b(?: .{0,40}?)?(?: folgende|:| wie folgt)`,
    'es wird (?:folgendes )?(?:beschlossen|beantragt|empfohlen|vorgeschlagen)\\b',
    `(?:dem|der|den) (?:[a-z-]+ ){0,2}(?:${body}|parlament|stimmberechtigten) (?:wird|werden) (?:daher |hiermit |folgendes )?(?:beantragt|vorgeschlagen|empfohlen)\\b`,
    'es wird gebeten,? .{0,40}?beschliess',
  ],
  plain: [
    `(?:der|die|das) ${body}\\b.{0,90}?\\b${verb}\\b(?! (?:regelmaessig|jaehrlich|grundsaetzlich|ueblicherweise|jeweils|dann|erst|spaeter|noch))`,
    '(?:dem|der|den|das|die|fuer) .{3,160}?\\b(?:wird|werden) (?:.{0,100}? )?(?:zugestimmt|beschlossen|genehmigt|bewilligt|beauftragt|ermaechtigt|gebilligt)\\b',
    `(?:der|die|das) ${body}\\b.{0,90}?\\bfass(?:t|en) (?:den|die|folgende[nr]?) [a-z]*beschlu(?:ss|esse)\\b`,
    'die verwaltung wird (?:gebeten|beauftragt|ermaechtigt)\\b',
  ],
  furtherPoints: /und|sowie|ferner|weiterhin|die verwaltung|der (?:ober)?bürgermeister/,
  toNote: /\b(?:zur kenntnis|kenntnisnahme)\b/,
  toDecide:
    /\b(?:beschliesst|beauftragt|stimmt\b.{0,200}\bzu\b|empfiehlt|genehmigt|stellt fest|gewaehrt|verweist)/,
};
