import { DOMParser, XMLSerializer, onErrorStopParsing, type Document } from '@xmldom/xmldom';
import { DocumentError } from '../../document/errors';
import { parseXml } from './stream';

/**
 * Parses a part that is to be changed. It is read as a stream first, which refuses DTDs, damage and
 * deep nesting before a tree is built. Line ends are those of XML 1.0 (2.11): the library's own rule is that of XML 1.1,
 * which turns U+2028 and U+0085 in a person's text into line feeds.
 */
export function parseTree(text: string, part: string, depth: number): Document {
  parseXml(text, part, depth, { open: () => undefined });
  try {
    return new DOMParser({
      locator: false,
      onError: onErrorStopParsing,
      normalizeLineEndings: (text) => text.replace(/\r\n?/g, '\n'),
    }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  } catch (cause) {
    throw new DocumentError('damaged', `part ${part}`, { cause });
  }
}

/**
 * Text of a tree, always for UTF-8. A carriage return can only come from a character reference
 * (XML 1.0, 2.11), so it is written as one again.
 */
export function serialiseTree(document: Document): string {
  const text = new XMLSerializer().serializeToString(document).replace(/\r/g, '&#13;');
  return text.replace(/^(<\?xml[^>]*?\bencoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');
}
