import { prefixOf } from './namespaces';

/** Namespaces that every document knows without a declaration (Namespaces in XML 1.0, 3). */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** "w:p" for known namespaces, the bare name without one, "{uri}name" for all others. */
export function shortName(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = prefixOf(uri);
  return prefix === null ? `{${uri}}${local}` : `${prefix}:${local}`;
}

/** A name of the file with its namespace. */
export interface XmlName {
  uri: string;
  /** As by {@link shortName}. */
  short: string;
}

/** A letter or "_", then letters, digits, "_", "." and "-"; what OOXML uses of the names that XML allows. */
const plainName = /^(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)$/;

/** The namespaces in force inside one element that declares some; looks up each name once. */
export class XmlScope {
  private readonly bindings = new Map<string, string>();
  private readonly prefixes = new Map<string, string>();
  private readonly elements = new Map<string, XmlName | null>();
  private readonly attributes = new Map<string, XmlName | null>();

  /** @param depth how many elements are open outside of the one that declares */
  constructor(
    readonly outer: XmlScope | null,
    readonly depth: number,
  ) {}

  /** Takes a declaration ("xmlns:w" or "xmlns"). Returns whether it is a plain one. */
  declare(attribute: string, uri: string): boolean {
    const prefix = attribute === 'xmlns' ? '' : attribute.slice('xmlns:'.length);
    const reserved = prefix === 'xml' || prefix === 'xmlns';
    if (reserved || uri === '' || uri === xmlNamespace || uri === xmlnsNamespace) return false;
    if (uri.trim() !== uri || this.bindings.has(prefix) || this.isShared(prefix, uri)) return false;
    this.bindings.set(prefix, uri);
    if (prefix !== '') this.prefixes.set(uri, prefix);
    return true;
  }

  /** Namespace of a prefix; null when there is none. */
  resolve(prefix: string): string | null {
    const uri = this.bindings.get(prefix);
    if (uri !== undefined) return uri;
    if (this.outer) return this.outer.resolve(prefix);
    return prefix === 'xml' ? xmlNamespace : prefix === 'xmlns' ? xmlnsNamespace : null;
  }

  /** Name of an element; null when it is no plain one, or its prefix stands for nothing. */
  element(name: string): XmlName | null {
    let found = this.elements.get(name);
    if (found === undefined) {
      found = this.lookUp(name, true);
      this.elements.set(name, found);
    }
    return found;
  }

  /** Name of an attribute, as above; a default namespace does not hold for it. */
  attribute(name: string): XmlName | null {
    let found = this.attributes.get(name);
    if (found === undefined) {
      found = this.lookUp(name, false);
      this.attributes.set(name, found);
    }
    return found;
  }

  private lookUp(name: string, isElement: boolean): XmlName | null {
    const [, prefix, local] = plainName.exec(name) ?? [];
    if (local === undefined) return null;
    if (prefix === undefined) {
      const own = !isElement && name === 'xmlns' ? xmlnsNamespace : null;
      const uri = own ?? (isElement ? this.resolve('') : null) ?? '';
      return { uri, short: shortName(uri, local) };
    }
    const uri = this.resolve(prefix);
    if (uri === null || (isElement && prefix === 'xmlns')) return null;
    return { uri, short: shortName(uri, local) };
  }

  /** Whether another prefix means the same: then two attributes can be one without looking alike. */
  private isShared(prefix: string, uri: string): boolean {
    if (prefix === '') return false;
    const other = this.prefixes.get(uri);
    if (other !== undefined && other !== prefix) return true;
    return this.outer?.isShared(prefix, uri) ?? false;
  }
}
