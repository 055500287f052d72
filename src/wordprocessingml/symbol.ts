/** Check marks of Microsoft's symbol fonts, by font and code, as Unicode characters. */
const symbols: Record<string, Record<number, string>> = {
  wingdings: {
    0x6f: '☐',
    0x71: '☐',
    0x78: '☒',
    0xa8: '☐',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': {
    0x4f: '✗',
    0x50: '✓',
    0x51: '☒',
    0x52: '☑',
    0x53: '☒',
    0x54: '☒',
    0xa3: '☐',
    0x2a: '☐',
  },
};

/** Text of a `w:sym` (ECMA-376 17.3.3.30): a check mark, or nothing where the font alone gives it meaning. */
export function symbolText(font: string | null, code: string | null): string {
  const number = Number.parseInt(code ?? '', 16);
  // Symbol fonts are kept in the private use area, F000 and up.
  return symbols[(font ?? '').toLowerCase()]?.[number & 0xff] ?? '';
}

/** Text typed in a symbol font: its check marks as such, everything else as it is. */
export function textInFont(font: string | null, text: string): string {
  const known = font === null ? undefined : symbols[font.toLowerCase()];
  if (!known) return text;
  return [...text].map((sign) => known[sign.charCodeAt(0) & 0xff] ?? sign).join('');
}
