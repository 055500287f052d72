import {
  ampersand,
  bracket,
  decodeReferences,
  greater,
  isAllowed,
  less,
  newline,
  slash,
  surrogates,
  blank,
  tab,
} from './characters';
import { StartTag } from './start-tag';
import type { StreamElement } from './element';

/** Events of the scanner; `text` is complete, from one tag to the next. */
export interface ScanListener {
  open(element: StreamElement): void;
  close(): void;
  text(piece: string): void;
}

/**
 * Reads the XML that Office programs write: an XML 1.0 declaration at most, then elements, attributes
 * and text, in plain names. It judges nothing: it stops before anything else (a comment, a doctype, an
 * unknown entity, an error).
 *
 * @returns how many tags were reported when it stopped, a self-closing one counting twice; null when it
 * read to the end
 */
export function scanXml(source: string, listener: ScanListener): number | null {
  // XML normalises line ends to one character (XML 1.0, 2.11).
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const { length } = text;
  const element = new StartTag(text);
  const open: string[] = [];
  let at = (declaration.exec(text) ?? leading.exec(text))?.[0].length ?? 0;
  let tags = 0;
  let rooted = false;
  for (;;) {
    const from = at;
    let asItIs = true;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === less) break;
      if (code > bracket && code < surrogates) continue;
      if (code === ampersand || code === bracket || code >= surrogates) asItIs = false;
      else if (code < blank && code !== newline && code !== tab) return tags;
    }
    let piece: string | null = at === from ? '' : text.slice(from, at);
    if (piece !== '' && open.length === 0) piece = spaces.test(piece) ? piece : null;
    else if (!asItIs) piece = plainText(piece);
    if (piece === null) return tags;
    if (at === length) {
      if (open.length > 0 || !rooted) return tags;
      if (piece !== '') listener.text(piece);
      return null;
    }
    if (text.charCodeAt(at + 1) === slash) {
      const name = open[open.length - 1];
      if (name === undefined || !text.startsWith(name, at + 2)) return tags;
      const end = at + 2 + name.length;
      if (text.charCodeAt(end) !== greater) return tags;
      open.pop();
      element.leave(open.length);
      if (piece !== '') listener.text(piece);
      listener.close();
      tags += 1;
      at = end + 1;
      continue;
    }
    const end = rooted && open.length === 0 ? -1 : element.read(at + 1, open.length);
    if (end === -1) return tags;
    rooted = true;
    if (piece !== '') listener.text(piece);
    listener.open(element);
    tags += 1;
    at = end;
    if (!element.closed) open.push(element.raw);
    else {
      element.leave(open.length);
      listener.close();
      tags += 1;
    }
  }
}

const declaration =
  /^<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")? ?\?>/;
/** White space where a declaration could be; not reported, as saxes does not report it. */
const leading = /^[ \t\n]+/;
const spaces = /^[ \t\n]*$/;

/** Decoded text; null when it is not plain. */
function plainText(piece: string): string | null {
  if (piece.includes(']]>') || !isAllowed(piece)) return null;
  return piece.includes('&') ? decodeReferences(piece) : piece;
}
