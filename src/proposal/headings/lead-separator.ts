/** What can stand between a heading and the text that follows in the same line. */
export interface LeadSeparator {
  /** A colon says so by itself; a dash or a full stop may as well be part of a sentence. */
  colon: boolean;
  /** Where it first stands in a text. */
  find: (text: string) => { index: number; length: number } | null;
}

/** A colon behind a term; the one in "Bürger:innen" is none. */
const colon = /[:：](?:\s|$)/;
/** A dash, as where the heading runs into its text: "Klimarelevanz – Die Maßnahme …". */
const dash = /\s[–—-]\s+(?=\p{Lu})/u;
const anyDash = /[–—-]/;
/** A full stop behind a word: "Klimarelevanz. Die Maßnahme …". */
const stop = /\.\s+(?=\p{Lu})/uy;
const word = /\p{L}{5}$/u;
/** Characters that five letters take at most. */
const wordLength = 10;

/** A dash or a full stop behind at most nine words: with a number in front, no heading has more. */
const early = /^[\s•●▪■□☐☒☑►*–—-]*(?:\S+\s+){0,9}?(?:[–—-]|\S*\.)\s/;

/** Cheap refusal of nearly all prose: where it says no, no separator stands behind a heading. */
export function mayLead(text: string): boolean {
  return colon.test(text) || early.test(text);
}

/** The separators by falling weight. */
export const leadSeparators: readonly LeadSeparator[] = [
  { colon: true, find: (text) => found(colon.exec(text)) },
  { colon: false, find: (text) => (anyDash.test(text) ? found(dash.exec(text)) : null) },
  { colon: false, find: findStop },
];

function found(match: RegExpExecArray | null): { index: number; length: number } | null {
  return match && { index: match.index, length: match[0].length };
}

/** From one full stop to the next: an expression that looks back from every letter is slow on prose. */
function findStop(text: string): { index: number; length: number } | null {
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1)) {
    stop.lastIndex = at;
    const match = stop.exec(text);
    if (match && word.test(text.slice(Math.max(0, at - wordLength), at))) return found(match);
  }
  return null;
}
