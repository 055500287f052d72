import { DocumentError } from '../../document/errors';
import { dropForbidden } from '../../wordprocessingml/characters';
import type { Codec } from '../package/codec';

/** Text of an XML part: UTF-8 or UTF-16 (ECMA-376 part 2, 9.1.3), or what its declaration names. */
export function decodeXml(bytes: Uint8Array, name: string, codec: Codec): string {
  try {
    const encoding = encodingOf(bytes);
    if (encoding === 'utf-8') return codec.decodeUtf8(bytes);
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DocumentError('damaged', `part ${name}: encoding`, { cause });
  }
}

/** An XML part is always written as UTF-8. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  return /^<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
}

/** Escapes text for element content and attribute values; characters that XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  return dropForbidden(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
