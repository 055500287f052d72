import { DocumentError } from '../../document/errors';
import type { StoredPart } from '../../document/snapshot/snapshot';
import { enough, parseXml } from '../xml/stream';
import type { PartSource } from '../package/part-source';

/**
 * Custom XML items whose root is in `namespace`, oldest first: they are numbered in order of creation.
 */
export function readStored(parts: PartSource, namespace: string, depth: number): StoredPart[] {
  return customItems(parts)
    .map((id) => ({ id, xml: readableText(parts, id) }))
    .filter((one): one is StoredPart => one.xml !== null)
    .filter((one) => rootNamespace(one.xml, one.id, depth) === namespace);
}

/** Names of the parts that hold custom XML data ("customXml/item1.xml"), in the order of their numbers. */
export function customItems(parts: PartSource): string[] {
  const linked = [...parts.relationships(parts.main), ...parts.relationships('')]
    .filter((one) => one.type.endsWith('/customXml'))
    .map((one) => one.target);
  const named = parts.names().filter((name) => /^customXml\/item\d+\.xml$/i.test(name));
  return [...new Set([...named, ...linked])].sort((one, other) => number(one) - number(other));
}

function number(name: string): number {
  return Number(/(\d+)\.xml$/i.exec(name)?.[1] ?? Number.MAX_SAFE_INTEGER);
}

/** Damaged data of another program must not prevent a document from being read. */
function readableText(parts: PartSource, name: string): string | null {
  try {
    return parts.text(name);
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}

/** Namespace of the root element; null when the text is not XML. */
function rootNamespace(text: string, part: string, depth: number): string | null {
  let namespace: string | null = null;
  try {
    parseXml(text, part, depth, {
      open(element) {
        namespace = element.uri;
        throw enough;
      },
    });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
  }
  return namespace;
}
