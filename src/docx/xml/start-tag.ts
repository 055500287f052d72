import { detachedCopy } from '../../document/text/memoise';
import type { XmlName } from './name-cache';
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
} from './characters';
import { NamespaceScope, xmlnsNamespace } from './namespace-scope';
import type { StreamElement } from './element';

/** More than Word's longest start tag has; a longer one is left to saxes. */
const mostAttributes = 100;
const letterX = 120;
const outermost = new NamespaceScope(null, -1);

/** The element read last. Attribute values are extracted only on request. */
export class StartTag implements StreamElement {
  uri = '';
  name = '';
  /** The name as written in the file. */
  raw = '';
  closed = false;
  private scope = outermost;
  private count = 0;
  private readonly names: (XmlName | null)[] = new Array<null>(mostAttributes).fill(null);
  private readonly nameStarts = new Int32Array(mostAttributes);
  private readonly starts = new Int32Array(mostAttributes);
  private readonly ends = new Int32Array(mostAttributes);
  /** Values that had to be decoded, by position; null when there are none. */
  private decoded: Map<number, string> | null = null;

  constructor(private readonly text: string) {}

  attribute(wanted: string): string | null {
    for (let at = 0; at < this.count; at += 1) {
      if (this.names[at]?.short === wanted) return this.value(at);
    }
    return null;
  }

  namespace(prefix: string): string | null {
    return this.scope.resolve(prefix);
  }

  /** Reads a start tag after its "<". Returns the position after it; -1 when it is not plain. */
  read(start: number, depth: number): number {
    const { text } = this;
    const { length } = text;
    let at = start;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code <= blank || code === slash || code === greater) break;
    }
    const nameEnd = at;
    // Unknown where the tag itself declares its prefix.
    const own = this.scope.element(text, start, nameEnd);
    this.decoded = null;
    const { names, nameStarts, starts, ends } = this;
    let count = 0;
    let declares = false;
    for (;;) {
      const before = at;
      let code = text.charCodeAt(at);
      while (isSpace(code)) code = text.charCodeAt((at += 1));
      if (code === greater || code === slash) {
        this.count = count;
        this.closed = code === slash;
        if (this.closed && text.charCodeAt(at + 1) !== greater) return -1;
        const end = at + (this.closed ? 2 : 1);
        if (declares) return this.resolveAnew(start, nameEnd, depth) ? end : -1;
        return own && this.resolve(own) ? end : -1;
      }
      if (before === at || count === mostAttributes) return -1;
      nameStarts[count] = at;
      const expected = own?.attributes[count];
      let mark: number = quote;
      if (expected && text.startsWith(expected.start, at)) {
        names[count] = expected;
        at += expected.start.length;
      } else {
        if (code === letterX && text.startsWith('xmlns', at)) declares = true;
        names[count] = null;
        while (code !== equals && code > blank) code = text.charCodeAt((at += 1));
        mark = text.charCodeAt(at + 1);
        if (code !== equals || (mark !== quote && mark !== apostrophe)) return -1;
        at += 2;
      }
      starts[count] = at;
      let asItIs = true;
      for (; at < length; at += 1) {
        code = text.charCodeAt(at);
        if (code > less && code < surrogates) continue;
        if (code === mark) break;
        if (code === less) return -1;
        if (code === ampersand || code < blank || code >= surrogates) asItIs = false;
      }
      if (at >= length || !(asItIs || this.decode(count, starts[count] ?? at, at))) return -1;
      ends[count] = at;
      count += 1;
      at += 1;
    }
  }

  /** An element was closed, `depth` are still open: its declarations end with it. */
  leave(depth: number): void {
    if (this.scope.depth === depth && this.scope.outer) this.scope = this.scope.outer;
  }

  private value(at: number): string {
    return this.decoded?.get(at) ?? this.text.slice(this.starts[at], this.ends[at]);
  }

  /** Decodes the value of an attribute; false when it is not plain. */
  private decode(at: number, start: number, end: number): boolean {
    const raw = this.text.slice(start, end);
    const value = isAllowed(raw) ? decodeReferences(raw.replace(/[\t\n]/g, ' ')) : null;
    if (value === null) return false;
    this.decoded ??= new Map<number, string>();
    this.decoded.set(at, value);
    return true;
  }

  /** Resolves all names of the tag; false when one has no namespace or occurs twice. */
  private resolve(own: XmlName): boolean {
    const { scope, names, text } = this;
    for (let at = 0; at < this.count; at += 1) {
      let name = names[at] ?? null;
      if (!name) {
        name = scope.attribute(text, this.nameStarts[at] ?? 0, this.nameEnd(at));
        if (!name) return false;
        names[at] = name;
        // A declaration is read each time: its value may differ.
        if (name.uri !== xmlnsNamespace) own.attributes[at] = name;
      }
      for (let before = 0; before < at; before += 1) {
        if (names[before]?.short === name.short) return false;
      }
    }
    this.raw = own.raw;
    this.uri = own.uri;
    this.name = own.short;
    return true;
  }

  /** The same for a tag with declarations, which apply to its own names too. */
  private resolveAnew(start: number, end: number, depth: number): boolean {
    if (!this.declare(depth)) return false;
    this.names.fill(null);
    const own = this.scope.element(this.text, start, end);
    return own !== null && this.resolve(own);
  }

  /** A name ends before "=" and the quotation mark. */
  private nameEnd(at: number): number {
    return (this.starts[at] ?? 2) - 2;
  }

  private declare(depth: number): boolean {
    const whole = this.text.slice(this.nameStarts[0], this.ends[this.count - 1]);
    const known = depth === 0 ? rootScopes.get(whole) : undefined;
    const scope = known ?? this.declared(depth);
    if (!scope) return false;
    this.scope = scope;
    if (depth === 0 && !known && whole.length <= longestKept) keepRootScope(whole, scope);
    return true;
  }

  private declared(depth: number): NamespaceScope | null {
    const scope = new NamespaceScope(this.scope, depth);
    for (let at = 0; at < this.count; at += 1) {
      const name = this.text.slice(this.nameStarts[at], this.nameEnd(at));
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      if (!scope.declare(name, this.value(at))) return null;
    }
    return scope;
  }
}

/**
 * Scopes of root elements by their attributes, which each program writes the same way into every
 * document.
 */
const rootScopes = new Map<string, NamespaceScope>();
const mostKept = 32;
const longestKept = 1 << 13;

function keepRootScope(attributes: string, scope: NamespaceScope): void {
  if (rootScopes.size >= mostKept) rootScopes.clear();
  rootScopes.set(detachedCopy(attributes), scope);
}

function isSpace(code: number): boolean {
  return code === blank || code === newline || code === tab;
}
