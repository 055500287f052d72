import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DocumentError } from '../document/errors';
import { prefixOf } from './namespaces';

/** An element as it opens. Names are "w:p" by the short names of `namespaces`, whatever prefix the file uses. */
export interface StreamElement {
  /** Namespace; "" for none. */
  uri: string;
  name: string;
  /** Value of an attribute by short name ("w:val"), or by its bare name when it has no namespace. */
  attribute(name: string): string | null;
  /** Namespace that a prefix of the file stands for here. */
  namespace(prefix: string): string | null;
}

/** What a reader hears. Returning "skip" from `open` leaves out the element with all that it holds. */
export interface StreamHandler {
  open(element: StreamElement): 'skip' | void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A handler throws this through `parseXml` when it has seen enough. */
export class Enough extends Error {}

const chunk = 1 << 16;

/**
 * Reads XML as a stream. Refuses any DTD before it can expand an entity, and nesting beyond `depth`.
 * `part` names the part in errors.
 */
export function parseXml(text: string, part: string, depth: number, handler: StreamHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const names: string[] = [];
  let skipped = 0;
  parser.on('error', (cause) => {
    throw new DocumentError('damaged', `part ${part}: ${cause.message}`, { cause });
  });
  parser.on('doctype', () => {
    throw new DocumentError('forbidden-xml', `part ${part}: document type declaration`);
  });
  parser.on('opentag', (tag) => {
    const name = shortName(tag.uri, tag.local);
    names.push(name);
    if (names.length > depth) throw new DocumentError('too-large', `depth of part ${part}`);
    if (skipped > 0) skipped += 1;
    else if (handler.open(streamElement(name, tag, parser)) === 'skip') skipped = 1;
  });
  parser.on('closetag', () => {
    const name = names.pop() ?? '';
    if (skipped > 0) skipped -= 1;
    else handler.close?.(name);
  });
  const onText = (piece: string): void => {
    if (skipped === 0) handler.text?.(piece);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  try {
    for (let at = 0; at < text.length; at += chunk) parser.write(text.slice(at, at + chunk));
    parser.close();
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
}

function streamElement(
  name: string,
  tag: SaxesTagNS,
  parser: SaxesParser<{ xmlns: true; position: false }>,
): StreamElement {
  return {
    name,
    uri: tag.uri,
    attribute(wanted) {
      for (const key in tag.attributes) {
        const attribute = tag.attributes[key];
        if (attribute && shortName(attribute.uri, attribute.local) === wanted) {
          return attribute.value;
        }
      }
      return null;
    },
    namespace: (prefix) => parser.resolve(prefix) ?? null,
  };
}

/** "w:p" for known namespaces, the bare name without one, "{uri}name" for all others. */
function shortName(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = prefixOf(uri);
  return prefix === null ? `{${uri}}${local}` : `${prefix}:${local}`;
}
