import { fold } from '../../vocabulary/fold';

/**
 * Beginnings by which a line refers to another place, is an answer, or says that there is nothing.
 * It may hold the name of a section ("siehe Sachverhalt", "Keine finanziellen Auswirkungen") and is
 * still text, unless a style makes it a heading.
 */
const beginnings =
  /^(?:[-–—•*☐☒☑\s]*)(?:\(?(?:bitte |please )?(?:siehe|s\.|s(?= (?:anlage|oben|unten|o\b|u\b))|vgl\b|vergleiche|wie (?:oben|unten|vorstehend|im|in der)|verweis|es wird (?:auf|verwiesen)|auf die .{0,60}verwiesen|see|refer|as (?:per|above|below|set out|outlined|detailed|described)|cf\b)|kein(?:e[rnms]?|erlei)?\b|nein\b(?! *[/|☐☒])|no\b(?! *[/|☐☒.]|\s*\d)|none\b|nil\b|nicht (?!oeffentlich)|not\b|there (?:is|are)\b|entfaell|n\/a\b)/;
/** Whole lines that are answers in themselves. */
const answers =
  /^(?:ja|yes|positive?|negative?|neutral|mixed|uneinheitlich|unbekannt|unknown|gering|hoch|mittel|low|medium|high|ohne|offen|folgt|tbc|tbd|to follow|not applicable|[-–—./]+)[.!]?$/;
const maxRead = 200;

/** Whether a line answers or refers, so that it heads nothing. A question ("Keine Auswirkungen?") does. */
export function isAnswerLine(line: string): boolean {
  const folded = fold(line.slice(0, maxRead));
  // What a template or a mail merge left: "[Text]", "{{climate}}", "«Klima»".
  if (/^(?:\[.*\]|\{.*\}|<.*>|«.*»)$/.test(folded)) return true;
  if (/[?:]$/.test(folded)) return false;
  return beginnings.test(folded) || answers.test(folded);
}
