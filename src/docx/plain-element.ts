import { ownCopy } from '../document/remembered';
import type { XmlName } from './name-pool';
import { TagRest } from './tag-rest';
import { blank, greater, slash } from './xml-characters';
import { XmlScope } from './xml-names';
import type { StreamElement } from './xml-stream';

const outermost = new XmlScope(null, -1);
/** A start tag that ends behind its name, as most do. */
const nothing = new TagRest();
/** More names than an Office document has; those beyond are read without memory of the last time. */
const mostNames = 512;

/** The element that was read last. */
export class PlainElement implements StreamElement {
  uri = '';
  name = '';
  /** The name as the file has it. */
  raw = '';
  closed = false;
  private scope = outermost;
  private rest = nothing;
  /** What stood behind each name when it was read last. */
  private readonly rests = new Map<XmlName, TagRest>();

  constructor(private readonly text: string) {}

  attribute(wanted: string): string | null {
    return this.rest.attribute(wanted);
  }

  namespace(prefix: string): string | null {
    return this.scope.resolve(prefix);
  }

  /** Reads a start tag behind its "<". Returns the place behind it; -1 when it is not plain. */
  read(start: number, depth: number): number {
    const { text } = this;
    const { length } = text;
    let at = start;
    let code = 0;
    for (; at < length; at += 1) {
      code = text.charCodeAt(at);
      if (code <= blank || code === slash || code === greater) break;
    }
    // Unknown where the tag itself declares its prefix.
    const own = this.scope.element(text, start, at);
    if (own && code === greater) return this.take(own, nothing, at + 1);
    const rest = this.restOf(own);
    const known = own ? rest.lengthAt(text, at) : 0;
    if (own && known > 0) return this.take(own, rest, at + known);
    const end = rest.read(text, at);
    if (end === -1) return -1;
    if (!rest.declares) return own && rest.resolve(this.scope) ? this.take(own, rest, end) : -1;
    // Its names mean something else than behind the same name elsewhere.
    if (own) this.rests.delete(own);
    if (!this.declare(rest, depth)) return -1;
    const anew = this.scope.element(text, start, at);
    return anew && rest.resolve(this.scope) ? this.take(anew, rest, end) : -1;
  }

  /** An element was closed, and so many are still open: its declarations go with it. */
  leave(depth: number): void {
    if (this.scope.depth === depth && this.scope.outer) this.scope = this.scope.outer;
  }

  private take(own: XmlName, rest: TagRest, end: number): number {
    this.raw = own.raw;
    this.uri = own.uri;
    this.name = own.short;
    this.closed = rest.closed;
    this.rest = rest;
    return end;
  }

  private restOf(own: XmlName | null): TagRest {
    const known = own && this.rests.get(own);
    if (known) return known;
    const rest = new TagRest();
    if (own && this.rests.size < mostNames) this.rests.set(own, rest);
    return rest;
  }

  /** Enters the scope that a tag opens, whose declarations hold for its own names too. */
  private declare(rest: TagRest, depth: number): boolean {
    const known = depth === 0 ? rootScopes.get(rest.raw) : undefined;
    const scope = known ?? new XmlScope(this.scope, depth);
    if (!known && !rest.declareIn(scope)) return false;
    this.scope = scope;
    if (depth === 0 && !known && rest.raw.length <= longestKept) keepRootScope(rest.raw, scope);
    return true;
  }
}

/** Scopes of root elements by all that stands behind their names, which each program writes alike into all documents. */
const rootScopes = new Map<string, XmlScope>();
const mostKept = 32;
const longestKept = 1 << 13;

function keepRootScope(rest: string, scope: XmlScope): void {
  if (rootScopes.size >= mostKept) rootScopes.clear();
  rootScopes.set(ownCopy(rest), scope);
}
