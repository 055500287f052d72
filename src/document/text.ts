/**
 * Makes texts from different hosts comparable: soft hyphens, zero-width and annotation marks go,
 * every kind of white space becomes one space (Word's end-of-cell mark is U+0007).
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\u0005\u0007]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
