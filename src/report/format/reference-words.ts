/** Longer words would leave too little room for the other columns of a table. */
const longestWhole = 16;

/** A word of a reference number, with whether it stays on one line, or the space between two words. */
export interface ReferenceWord {
  text: string;
  whole: boolean;
}

/**
 * A reference number by its words: "ED/2026/047" does not break at its slashes, "20-26 / V 03535" only at
 * its spaces.
 */
export function referenceWords(reference: string): ReferenceWord[] {
  return reference
    .split(/(\s+)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, whole: text.trim() !== '' && text.length <= longestWhole }));
}
