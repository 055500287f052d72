/**
 * Characters that a terminal or a viewer obeys instead of showing them: C0 and C1 controls, and the
 * marks that turn the direction of writing. A file may bring them in its name and in its text.
 */
const controls = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** Text for a terminal: one line, controls written out as "\u001b". */
export function visible(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(controls, written);
}

/** JSON in which no such character stands bare; it reads back to the same value. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(controls, (character) =>
    character === '\n' ? character : written(character),
  );
}

function written(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
