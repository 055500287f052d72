/** Elements of a run that stand for a character. */
export const characterElements: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

const edge = /^[ \t\r\n]|[ \t\r\n]$/;
const edges = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** Elements inside the root whose `xml:space` is looked at; it holds until one inside says otherwise (XML 1.0, 2.10). */
const holders = ['w:body', 'w:p', 'w:r'];

/** How deep an element is among those whose `xml:space` holds for the text inside; −1 for all others. */
export function spaceDepth(name: string, isRoot: boolean): number {
  return isRoot ? 0 : holders.indexOf(name) + 1 || -1;
}

/** Text of a `w:t`: white space at its ends counts only where `xml:space` says so (ECMA-376 17.3.3.31). */
export function significantText(text: string, space: string | null): string {
  return space === 'preserve' || !edge.test(text) ? text : text.replace(edges, '');
}
