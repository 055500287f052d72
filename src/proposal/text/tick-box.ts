/** Boxes of forms, as sources of expressions: Word's own, those of symbol fonts, and typed ones. */
export const openBox = String.raw`[☐□◻❏❑]|[[(]\s{1,3}[\])]|\[\]`;
export const tickedBox = String.raw`[☒☑✗✓✔✘]|[[(]\s?[xX]\s?[\])]`;

const anyBox = new RegExp(`${openBox}|${tickedBox}`, 'u');

/** Whether a text has boxes to tick, ticked or not. */
export function hasTickBox(text: string): boolean {
  return anyBox.test(text);
}
