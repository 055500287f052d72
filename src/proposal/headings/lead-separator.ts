/** A separator between a heading and the text that follows in the same line. */
export interface LeadSeparator {
  /** A colon is certain; a dash or full stop may also be part of a sentence. */
  colon: boolean;
  /** Its first occurrence in a text. */
  find: (text: string) => { index: number; length: number } | null;
}

/** A colon after a term, but not the one in "Bürger:innen". */
const colon = /[:：](?:\s|$)/;
/** A dash, as where the heading runs into its text: "Klimarelevanz – Die Maßnahme …". */
const dash = /\s[–—-]\s+(?=\p{Lu})/u;
const anyDash = /[–—-]/;
/** A full stop after a word: "Klimarelevanz. Die Maßnahme …". */
const stop = /\.\s+(?=\p{Lu})/uy;
const word = /\p{L}{5}$/u;
/** Most characters that five letters can take. */
const wordLength = 10;

/** A dash or full stop after at most nine words: even with a number, no heading has more. */
const early = /^[\s•●▪■□☐☒☑►*–—-]*(?:\S+\s+){0,9}?(?:[–—-]|\S*\.)\s/;

/** Quickly rejects nearly all prose: false means that no separator follows a heading. */
export function mayLead(text: string): boolean {
  return colon.test(text) || early.test(text);
}

/** The separators in order of priority. */
export const leadSeparators: readonly LeadSeparator[] = [
  { colon: true, find: (text) => found(colon.exec(text)) },
  { colon: false, find: (text) => (anyDash.test(text) ? found(dash.exec(text)) : null) },
  { colon: false, find: findStop },
];

function found(match: RegExpExecArray | null): { index: number; length: number } | null {
  return match && { index: match.index, length: match[0].length };
}

/** From one full stop to the next: a regular expression with look-behind is slow on prose. */
function findStop(text: string): { index: number; length: number } | null {
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1)) {
    stop.lastIndex = at;
    const match = stop.exec(text);
    if (match && word.test(text.slice(Math.max(0, at - wordLength), at))) return found(match);
  }
  return null;
}
