import { NameCache, type XmlName } from './name-cache';
import { qualifiedName } from '../../wordprocessingml/namespaces';

/** Namespaces that every document knows without a declaration (Namespaces in XML 1.0, 3). */
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** A letter or "_", then letters, digits, "_", "." and "-"; what OOXML uses of the names that XML allows. */
const plainName = /^(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)$/;

/** The namespaces in scope inside an element that declares some; remembers names once resolved. */
export class NamespaceScope {
  private readonly bindings = new Map<string, string>();
  private readonly prefixes = new Map<string, string>();
  private readonly elements = new NameCache((raw) => this.lookUp(raw, true));
  private readonly attributes = new NameCache((raw) => this.lookUp(raw, false));

  /** @param depth how many elements are open around the one that declares */
  constructor(
    readonly outer: NamespaceScope | null,
    readonly depth: number,
  ) {}

  /** Adds a declaration ("xmlns:w" or "xmlns"). Returns whether it is plain. */
  declare(attribute: string, uri: string): boolean {
    const prefix = attribute === 'xmlns' ? '' : attribute.slice('xmlns:'.length);
    const reserved = prefix === 'xml' || prefix === 'xmlns';
    if (reserved || uri === '' || uri === xmlNamespace || uri === xmlnsNamespace) return false;
    if (uri.trim() !== uri || this.bindings.has(prefix) || this.isShared(prefix, uri)) return false;
    const [ownPrefix, ownUri] = [internalised(prefix), internalised(uri)];
    this.bindings.set(ownPrefix, ownUri);
    if (prefix !== '') this.prefixes.set(ownUri, ownPrefix);
    return true;
  }

  /** Namespace of a prefix; null when there is none. */
  resolve(prefix: string): string | null {
    const uri = this.bindings.get(prefix);
    if (uri !== undefined) return uri;
    if (this.outer) return this.outer.resolve(prefix);
    return prefix === 'xml' ? xmlNamespace : prefix === 'xmlns' ? xmlnsNamespace : null;
  }

  /** Name of an element in a text; null when it is not plain or its prefix is not declared. */
  element(text: string, start: number, end: number): XmlName | null {
    return this.elements.find(text, start, end);
  }

  /** Name of an attribute, likewise; a default namespace does not apply to it. */
  attribute(text: string, start: number, end: number): XmlName | null {
    return this.attributes.find(text, start, end);
  }

  private lookUp(raw: string, isElement: boolean): XmlName | null {
    const [, prefix, local] = plainName.exec(raw) ?? [];
    if (local === undefined) return null;
    if (prefix === undefined) {
      const own = !isElement && raw === 'xmlns' ? xmlnsNamespace : null;
      const uri = own ?? (isElement ? this.resolve('') : null) ?? '';
      return nameOf(raw, uri, local);
    }
    const uri = this.resolve(prefix);
    if (uri === null || (isElement && prefix === 'xmlns')) return null;
    return nameOf(raw, uri, local);
  }

  /**
   * Whether another prefix has the same namespace: then two attributes can be equal and look different.
   */
  private isShared(prefix: string, uri: string): boolean {
    if (prefix === '') return false;
    const other = this.prefixes.get(uri);
    if (other !== undefined && other !== prefix) return true;
    return this.outer?.isShared(prefix, uri) ?? false;
  }
}

/**
 * The text as an object key: engines compare those by address, and it no longer keeps the whole
 * document in memory.
 */
function internalised(name: string): string {
  return Object.keys({ [name]: null })[0] ?? name;
}

function nameOf(raw: string, uri: string, local: string): XmlName {
  const own = internalised(raw);
  return {
    raw: own,
    uri,
    short: internalised(qualifiedName(uri, local)),
    start: internalised(`${own}="`),
    attributes: [],
  };
}
