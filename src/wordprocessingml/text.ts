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

/** Text of a `w:t`: white space at its ends counts only where `xml:space` says so (ECMA-376 17.3.3.31). */
export function significantText(text: string, space: string | null): string {
  return space === 'preserve' || !edge.test(text) ? text : text.replace(edges, '');
}
