/**
 * Makes texts from different hosts comparable: soft hyphens, zero-width marks and whatever XML cannot
 * hold go, every kind of white space becomes one space (Word's end-of-cell mark is U+0007).
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000E-\u001F\u00AD\u200B-\u200D\u2060\uFEFF\uFFFE\uFFFF\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
