/**
 * Any character but those that no normal form changes: Latin letters, common punctuation, currency signs.
 */
const uncommon =
  /[^\u0020-\u009F\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]/;

/**
 * Makes texts from different hosts comparable: removes soft hyphens, zero-width marks and what XML cannot
 * hold, and turns any white space into one space (Word's end-of-cell mark is U+0007).
 */
export function normaliseText(text: string): string {
  if (text === lastNormal) return text;
  if (isNormal(text)) {
    lastNormal = text;
    return text;
  }
  return text
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000E-\u001F\u00AD\u200B-\u200D\u2060\uFEFF\uFFFE\uFFFF\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The last text found to be normal: several steps in a row ask about the same paragraph. */
let lastNormal = '';

/**
 * Whether a text certainly is normal already: only single spaces, no uncommon characters. Nearly every
 * text is; a single expression for all of it takes three times as long.
 */
function isNormal(text: string): boolean {
  return (
    text[0] !== ' ' && text[text.length - 1] !== ' ' && !text.includes('  ') && !uncommon.test(text)
  );
}
