import type { XmlName } from './name-pool';
import {
  ampersand,
  apostrophe,
  blank,
  decodeReferences,
  equals,
  greater,
  isAllowed,
  less,
  newline,
  quote,
  slash,
  surrogates,
  tab,
} from './xml-characters';
import type { XmlScope } from './xml-names';

/** More than Word's longest start tag has; a longer one is not worth looking through for duplicates. */
const mostAttributes = 100;
const letterX = 120;

/**
 * What stands behind the name in a start tag, up to its ">". A document says most of it again and again,
 * so it is compared with what was last read behind the same name before it is read. Places count from the
 * name's end, and values are cut out when somebody asks for them.
 */
export class TagRest {
  closed = false;
  /** Whether an attribute may declare a namespace. */
  declares = false;
  private text = '';
  private count = 0;
  /** Names in the scope of the element, in their order; those beyond `count` are from an earlier reading. */
  private readonly names: (XmlName | null)[] = [];
  private readonly nameStarts: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Values that are not in the text as they are meant, by their place; null when there are none. */
  private decoded: Map<number, string> | null = null;

  /** As it stands in the document. */
  get raw(): string {
    return this.text;
  }

  /** How long it is, if it stands at a place in the same words as when it was read; else 0. */
  lengthAt(source: string, from: number): number {
    const { text } = this;
    return text !== '' && source.startsWith(text, from) ? text.length : 0;
  }

  /** Reads it. Returns the place behind it; -1 when it is not plain. Its names are to be resolved then. */
  read(source: string, from: number): number {
    this.text = '';
    this.decoded = null;
    this.declares = false;
    const { names, nameStarts, starts, ends } = this;
    const { length } = source;
    let at = from;
    let count = 0;
    for (;;) {
      const before = at;
      let code = source.charCodeAt(at);
      while (isSpace(code)) code = source.charCodeAt((at += 1));
      if (code === greater || code === slash) {
        // They mean something else in the scope that the tag opens.
        if (this.declares) names.length = 0;
        this.count = count;
        this.closed = code === slash;
        if (this.closed && source.charCodeAt(at + 1) !== greater) return -1;
        const end = at + (this.closed ? 2 : 1);
        this.text = source.slice(from, end);
        return end;
      }
      if (before === at || count === mostAttributes) return -1;
      nameStarts[count] = at - from;
      const expected = names[count];
      let mark: number = quote;
      if (expected && source.startsWith(expected.start, at)) at += expected.start.length;
      else {
        if (code === letterX && source.startsWith('xmlns', at)) this.declares = true;
        names[count] = null;
        while (code !== equals && code > blank) code = source.charCodeAt((at += 1));
        mark = source.charCodeAt(at + 1);
        if (code !== equals || (mark !== quote && mark !== apostrophe)) return -1;
        at += 2;
      }
      const start = at;
      let asItIs = true;
      for (; at < length; at += 1) {
        code = source.charCodeAt(at);
        if (code > less && code < surrogates) continue;
        if (code === mark) break;
        if (code === less) return -1;
        if (code === ampersand || code < blank || code >= surrogates) asItIs = false;
      }
      if (at >= length || !(asItIs || this.decode(count, source.slice(start, at)))) return -1;
      starts[count] = start - from;
      ends[count] = at - from;
      count += 1;
      at += 1;
    }
  }

  /** Gives its names their namespaces; false when one has none, or stands there twice. */
  resolve(scope: XmlScope): boolean {
    const { names } = this;
    for (let at = 0; at < this.count; at += 1) {
      const name = (names[at] ??= scope.attribute(
        this.text,
        this.nameStarts[at] ?? 0,
        this.nameEnd(at),
      ));
      if (!name) return false;
      for (let before = 0; before < at; before += 1) {
        if (names[before]?.short === name.short) return false;
      }
    }
    return true;
  }

  /** Declares in a scope what its attributes declare; false when that is not plain. */
  declareIn(scope: XmlScope): boolean {
    for (let at = 0; at < this.count; at += 1) {
      const name = this.text.slice(this.nameStarts[at], this.nameEnd(at));
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      if (!scope.declare(name, this.value(at))) return false;
    }
    return true;
  }

  /** Value of an attribute by its short name; null when it has none. */
  attribute(wanted: string): string | null {
    for (let at = 0; at < this.count; at += 1) {
      if (this.names[at]?.short === wanted) return this.value(at);
    }
    return null;
  }

  private value(at: number): string {
    return this.decoded?.get(at) ?? this.text.slice(this.starts[at], this.ends[at]);
  }

  /** A name ends in front of "=" and the mark before its value. */
  private nameEnd(at: number): number {
    return (this.starts[at] ?? 2) - 2;
  }

  /** Takes the value of an attribute as it is meant; false when it is not plain. */
  private decode(at: number, raw: string): boolean {
    const value = isAllowed(raw) ? decodeReferences(raw.replace(/[\t\n]/g, ' ')) : null;
    if (value === null) return false;
    this.decoded ??= new Map<number, string>();
    this.decoded.set(at, value);
    return true;
  }
}

function isSpace(code: number): boolean {
  return code === blank || code === newline || code === tab;
}
