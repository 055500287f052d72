/** Codes of the characters that markup is made of. */
export const [tab, newline, blank, quote, ampersand, apostrophe] = [9, 10, 32, 34, 38, 39] as const;
export const [slash, less, equals, greater, bracket] = [47, 60, 61, 62, 93] as const;
/** From here on there are characters that XML forbids, or allows only in pairs. */
export const surrogates = 0xd800;

/** Anything but what XML 1.0 allows (2.2) and pairs of surrogates. */
const forbidden =
  /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether XML allows every character of a text. */
export function isAllowed(text: string): boolean {
  return !forbidden.test(text);
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const reference = /^(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}))$/;

/** Decodes character references; null when there are other references. */
export function decodeReferences(text: string): string | null {
  const [first = '', ...others] = text.split('&');
  let whole = first;
  for (const one of others) {
    const end = one.indexOf(';');
    const [, name, decimal, hex] = reference.exec(one.slice(0, Math.max(0, end))) ?? [];
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    const allowed = code <= 0x10ffff && isAllowed(String.fromCodePoint(code));
    const letter = name ? named[name] : allowed ? String.fromCodePoint(code) : undefined;
    if (letter === undefined) return null;
    whole += letter + one.slice(end + 1);
  }
  return whole;
}
