import { dropForbidden } from './characters';
import { namespaceOf } from './namespaces';
import type { XmlDocument, XmlElement } from './tree';

/** Makes WordprocessingML elements in the namespace and with the prefix that a part uses itself. */
export interface ElementBuilder {
  /** Whether the part is written in the strict variant (ISO/IEC 29500 Strict). */
  strict: boolean;
  /** An element ("w:p") with `w:` attributes (by their local names) and children; null children are left out. */
  element: (
    name: `w:${string}`,
    attributes?: Record<string, string | number>,
    children?: (XmlElement | null)[],
  ) => XmlElement;
  /** A run's content for a text: `w:t`, with `w:tab` and `w:br` for tabs and line breaks. */
  text: (text: string) => XmlElement[];
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const declarations = 'http://www.w3.org/2000/xmlns/';

/** Builder for the part that `document` is the tree of. */
export function builderFor(document: XmlDocument): ElementBuilder {
  const root = document.documentElement;
  const namespace = root?.namespaceURI ?? namespaceOf('w');
  const prefix = (root && prefixFor(root, namespace)) ?? 'w';
  // Attributes cannot use a default namespace, so a part without a prefix is given one.
  if (root && root.lookupNamespaceURI(prefix) !== namespace) {
    root.setAttributeNS(declarations, `xmlns:${prefix}`, namespace);
  }
  const element: ElementBuilder['element'] = (name, attributes = {}, children = []) => {
    const made = document.createElementNS(namespace, `${prefix}:${name.slice('w:'.length)}`);
    for (const [key, value] of Object.entries(attributes)) {
      made.setAttributeNS(namespace, `${prefix}:${key}`, dropForbidden(String(value)));
    }
    for (const child of children) if (child) made.appendChild(child);
    return made;
  };
  const plain = (text: string): XmlElement => {
    const made = element('w:t');
    setText(made, dropForbidden(text));
    return made;
  };
  return {
    strict: namespace !== namespaceOf('w'),
    element,
    text: (text) =>
      text.split(/(\t|\r\n?|[\n\v\f])/).flatMap((piece) => {
        if (piece === '') return [];
        if (piece === '\t') return [element('w:tab')];
        return /^[\r\n\v\f]/.test(piece) ? [element('w:br')] : [plain(piece)];
      }),
  };
}

/** Builder for the part that an element stands in. */
export function builderBeside(element: XmlElement): ElementBuilder {
  if (!element.ownerDocument) throw new Error('An element without a document.');
  return builderFor(element.ownerDocument);
}

/** One element for the part that `beside` stands in; attributes and children as in {@link ElementBuilder}. */
export function createElement(
  beside: XmlElement,
  ...element: Parameters<ElementBuilder['element']>
): XmlElement {
  return builderBeside(beside).element(...element);
}

/** Sets the text of a `w:t` so that white space at its ends counts (ECMA-376 17.3.3.31). */
export function setText(element: XmlElement, text: string): void {
  element.textContent = text;
  element.setAttributeNS(xmlNamespace, 'xml:space', 'preserve');
}

/** A prefix that the root declares for a namespace; a default namespace does not count. */
function prefixFor(root: XmlElement, namespace: string): string | null {
  if (root.prefix) return root.prefix;
  const declared = [...root.attributes].find(
    (one) => one.prefix === 'xmlns' && one.value === namespace,
  );
  return declared?.localName ?? null;
}
