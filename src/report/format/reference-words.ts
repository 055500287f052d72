/** Longer words would not leave the other columns of a table their room. */
const longestWhole = 16;

/** A word of a reference number, and whether it stays on one line, or the space between two. */
export interface ReferenceWord {
  text: string;
  whole: boolean;
}

/** A reference number by its words: "ED/2026/047" is not broken at its strokes, only "20-26 / V 03535" at its spaces. */
export function referenceWords(reference: string): ReferenceWord[] {
  return reference
    .split(/(\s+)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, whole: text.trim() !== '' && text.length <= longestWhole }));
}
