/**
 * An element as it opens; valid only during the call. Names are "w:p" by the short names of
 * `namespaces`, whatever prefix the file uses.
 */
export interface StreamElement {
  /** Namespace; "" for none. */
  readonly uri: string;
  readonly name: string;
  /** Value of an attribute by short name ("w:val"), or by its bare name when it has no namespace. */
  attribute(name: string): string | null;
  /** The namespace bound to a prefix of the file here. */
  namespace(prefix: string): string | null;
}

/**
 * Events of the reader. Returning "skip" from `open` leaves out the element with its content. `parent`
 * is the name of the enclosing element, "" for the root; `within` is that of the element around a text.
 */
export interface StreamHandler {
  open(element: StreamElement, parent: string): 'skip' | void;
  close?(name: string): void;
  /** A child of a skipped element. */
  passed?(name: string): void;
  text?(text: string, within: string): void;
}
