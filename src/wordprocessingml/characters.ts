/** Drops what XML 1.0 does not allow in any form (2.2): control characters and lone surrogates. */
export function dropForbidden(text: string): string {
  return [...text].filter((letter) => isAllowed(letter.codePointAt(0) ?? 0)).join('');
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
