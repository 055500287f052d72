/**
 * Characters that a terminal or viewer obeys instead of showing: C0 and C1 controls, and bidirectional
 * control characters. A file's name and text may contain them.
 */
export const controlCharacters =
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** Text for a terminal: one line, controls written out as "\u001b". */
export function visible(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(controlCharacters, escaped);
}

/** A control character as an escape that JSON and JavaScript read back: "\\u001b". */
export function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
