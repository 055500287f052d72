/** Line ends other than "\n": vertical tab, form feed, next line, line and paragraph separator. */
const lineEnds = new Set([0x0b, 0x0c, 0x85, 0x2028, 0x2029]);

/**
 * Text as a .docx can hold it: XML 1.0 has no place for control characters, lone surrogates and the two
 * non-characters U+FFFE and U+FFFF (2.2); every kind of line end is one "\n". Optional hyphens do not
 * count as text (`Paragraph.text`) and are dropped too.
 */
export function typedText(text: string): string {
  return Array.from(text.replace(/\r\n?/g, '\n'), kept).join('');
}

function kept(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (lineEnds.has(code)) return '\n';
  const allowed =
    code === 0x09 ||
    code === 0x0a ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000;
  return allowed && code !== 0xad ? character : '';
}
