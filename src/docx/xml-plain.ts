import { XmlScope, type XmlName } from './xml-names';
import type { StreamElement } from './xml-stream';

/** What is heard of a document; `text` comes whole, from one tag to the next. */
export interface PlainListener {
  open(element: StreamElement): void;
  close(): void;
  text(piece: string): void;
}

/**
 * Reads the XML that Office programs write: an XML 1.0 declaration at most, then elements, attributes
 * and text, in plain names. It judges nothing: at anything else (a comment, a doctype, an entity
 * that it does not know, a mistake) it stops in front of it.
 *
 * @returns how many tags were heard when it stopped, a self-closing one counting twice; null when
 *   the document was read to its end
 */
export function readPlainXml(source: string, listener: PlainListener): number | null {
  if (!isAllowed(source)) return 0;
  // Ends of lines are one character to whoever reads XML (XML 1.0, 2.11).
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const element = new PlainElement(text);
  const open: string[] = [];
  let at = (declaration.exec(text) ?? leading.exec(text))?.[0].length ?? 0;
  let tags = 0;
  let rooted = false;
  for (;;) {
    const start = text.indexOf('<', at);
    const piece = start === at ? '' : plainText(text, at, start, open.length > 0);
    if (piece === null) return tags;
    if (start === -1) {
      if (open.length > 0 || !rooted) return tags;
      if (piece !== '') listener.text(piece);
      return null;
    }
    if (text.charCodeAt(start + 1) === slash) {
      const name = open[open.length - 1];
      const end = start + 2 + (name?.length ?? 0);
      if (name === undefined || !text.startsWith(name, start + 2)) return tags;
      if (text.charCodeAt(end) !== greater) return tags;
      open.pop();
      element.leave(open.length);
      if (piece !== '') listener.text(piece);
      listener.close();
      tags += 1;
      at = end + 1;
      continue;
    }
    const end = rooted && open.length === 0 ? -1 : element.read(start + 1, open.length);
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
/** White space where a declaration could stand; nobody hears it, as nobody does from saxes. */
const leading = /^[ \t\n]+/;
const unusual = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD]/;
/** Anything but what XML 1.0 allows (2.2) and pairs of surrogates. */
const forbidden =
  /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function isAllowed(text: string): boolean {
  return !unusual.test(text) || !forbidden.test(text);
}

/** Text up to the next tag; null when it is not plain. `end` is -1 at the end of the document. */
function plainText(text: string, start: number, end: number, inRoot: boolean): string | null {
  const piece = text.slice(start, end === -1 ? text.length : end);
  if (!inRoot) return /^[ \t\n]*$/.test(piece) ? piece : null;
  if (piece.includes(']]>')) return null;
  return piece.includes('&') ? decode(piece) : piece;
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const reference = /^(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}))$/;

/** Replaces references to characters; null when there are others. */
function decode(text: string): string | null {
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

const [tab, newline, blank, quote, ampersand, apostrophe] = [9, 10, 32, 34, 38, 39];
const [slash, less, equals, greater] = [47, 60, 61, 62];

/** More than Word's longest start tag has; a longer one is not worth looking through for duplicates. */
const mostAttributes = 100;

/** The element that was read last. Values of attributes are cut out when somebody asks for them. */
class PlainElement implements StreamElement {
  uri = '';
  name = '';
  /** The name as the file has it. */
  raw = '';
  closed = false;
  private scope = new XmlScope(null, -1);
  private count = 0;
  private readonly names: string[] = [];
  private readonly resolved: XmlName[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Values that are not in the text as they are meant. */
  private readonly decoded: (string | null)[] = [];

  constructor(private readonly text: string) {}

  attribute(wanted: string): string | null {
    for (let at = 0; at < this.count; at += 1) {
      if (this.resolved[at]?.short === wanted) return this.value(at);
    }
    return null;
  }

  namespace(prefix: string): string | null {
    return this.scope.resolve(prefix);
  }

  /** Reads a start tag behind its "<". Returns the place behind it; -1 when it is not plain. */
  read(start: number, depth: number): number {
    const { text } = this;
    const { length } = text;
    let at = start;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code <= blank || code === slash || code === greater) break;
    }
    this.raw = text.slice(start, at);
    this.count = 0;
    let declares = false;
    for (;;) {
      const before = at;
      while (isSpace(text.charCodeAt(at))) at += 1;
      const code = text.charCodeAt(at);
      if (code === greater || code === slash) {
        this.closed = code === slash;
        if (this.closed && text.charCodeAt(at + 1) !== greater) return -1;
        return this.resolve(depth, declares) ? at + (this.closed ? 2 : 1) : -1;
      }
      if (before === at || this.count === mostAttributes) return -1;
      const name = at;
      while (at < length && text.charCodeAt(at) !== equals && text.charCodeAt(at) > blank) at += 1;
      const mark = text.charCodeAt(at + 1);
      if (text.charCodeAt(at) !== equals || (mark !== quote && mark !== apostrophe)) return -1;
      const attribute = text.slice(name, at);
      if (attribute.startsWith('xmlns')) declares = true;
      this.names[this.count] = attribute;
      at = this.readValue(at + 2, mark);
      if (at === -1) return -1;
    }
  }

  /** An element was closed, and so many are still open: its declarations go with it. */
  leave(depth: number): void {
    if (this.scope.depth === depth && this.scope.outer) this.scope = this.scope.outer;
  }

  private value(at: number): string {
    return this.decoded[at] ?? this.text.slice(this.starts[at], this.ends[at]);
  }

  private readValue(start: number, mark: number): number {
    const { text } = this;
    const { length } = text;
    let asItIs = true;
    let at = start;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === mark) break;
      if (code === less) return -1;
      if (code === ampersand || code === tab || code === newline) asItIs = false;
    }
    if (at >= length) return -1;
    const value = asItIs ? null : decode(text.slice(start, at).replace(/[\t\n]/g, ' '));
    if (!asItIs && value === null) return -1;
    this.starts[this.count] = start;
    this.ends[this.count] = at;
    this.decoded[this.count] = value;
    this.count += 1;
    return at + 1;
  }

  /** Gives all names of the tag their namespaces; false when one has none, or stands there twice. */
  private resolve(depth: number, declares: boolean): boolean {
    if (declares && !this.declare(depth)) return false;
    const { scope, names, resolved } = this;
    for (let at = 0; at < this.count; at += 1) {
      const name = scope.attribute(names[at] ?? '');
      if (!name) return false;
      for (let before = 0; before < at; before += 1) if (resolved[before] === name) return false;
      resolved[at] = name;
    }
    const own = scope.element(this.raw);
    if (!own) return false;
    this.uri = own.uri;
    this.name = own.short;
    return true;
  }

  private declare(depth: number): boolean {
    const scope = new XmlScope(this.scope, depth);
    for (let at = 0; at < this.count; at += 1) {
      const name = this.names[at] ?? '';
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      if (!scope.declare(name, this.value(at))) return false;
    }
    this.scope = scope;
    return true;
  }
}

function isSpace(code: number): boolean {
  return code === blank || code === newline || code === tab;
}
