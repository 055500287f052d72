/** Beginnings of words that say in which direction something goes, folded. */
const stems =
  'negativ|positiv|nachteil|vorteil|belast|mehrbelast|erhoeh|steig|zunahme|zunehm|verschlechter|versiegel|gefaellt|faellung|gerodet|zusaetzlich|mehremission|hoeher|senk|sink|spar|einspar|eingespart|reduz|reduktion|verringer|minder|entlast|verbesser|betroffen|auswirk|alternativ|variant|option|adverse|negative|positive|disadvantag|advantag|benefi|burden|increas|additional|extra|reduc|lower|decreas|improv|worsen|impact|effect|sav';
const word = String.raw`\w{0,20}(?:${stems})\w{0,30}(?: (?:und|oder|and|or|noch|nor) \w{1,30})?`;
const before = new RegExp(
  [
    String.raw`\b(?:kein\w{0,3}|weder|nicht|no|not|neither|nor|noch|never|any)(?! nur\b| only\b| just\b) (?:[\w-]{1,30} ){0,2}?${word}`,
    // "Ohne Auto entlastet" is said of people: only an adjective may stand between.
    String.raw`\b(?:ohne|without) (?:\w{1,30}e[nrsm]? |any |further |additional |significant )?${word}`,
  ].join('|'),
  'g',
);
const behind = new RegExp(
  String.raw`\b\w{0,20}(?:${stems})\w{0,30}(?: \w{1,30}){0,5} (?:nicht|not)\b(?! nur\b| only\b)`,
  'g',
);

/**
 * A folded sentence without what it denies: of "keine zusätzlichen Emissionen, aber weniger Lärm"
 * only the second half says something.
 */
export function affirmed(folded: string): string {
  return folded.replace(before, ' ').replace(behind, ' ');
}
