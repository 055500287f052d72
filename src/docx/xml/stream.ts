import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DocumentError } from '../../document/errors';
import { exceeded } from '../limits';
import { qualifiedName } from '../../wordprocessingml/namespaces';
import type { StreamElement, StreamHandler } from './element';
import { scanXml } from './scanner';

/** A handler throws this through `parseXml` when it has seen enough. */
export const enough = new Error('enough');

const chunk = 1 << 16;

/**
 * Reads XML as a stream. Refuses any DTD before it can expand an entity, and nesting beyond `depth`.
 * `part` names the part in errors.
 *
 * Plain XML is read by `xml-plain`, several times as fast as saxes. Where that stops, for whatever
 * reason, saxes reads the text from its start and takes over from there: it alone decides what is
 * well-formed and reports errors (docs/decisions/0006-reading-xml.md).
 */
export function parseXml(text: string, part: string, depth: number, handler: StreamHandler): void {
  const delivery = new Delivery(part, depth, handler);
  try {
    const heard = scanXml(text, delivery);
    if (heard !== null) readWithSaxes(text, part, delivery, heard);
  } catch (error) {
    if (error !== enough) throw error;
  }
}

/** Passes events to a handler, except what it skips, down to the deepest element allowed. */
export class Delivery {
  private readonly names: string[] = [];
  private skipped = 0;

  constructor(
    private readonly part: string,
    private readonly depth: number,
    private readonly handler: StreamHandler,
  ) {}

  open(element: StreamElement): void {
    const { names } = this;
    const parent = names.length > 0 ? (names[names.length - 1] ?? '') : '';
    if (names.push(element.name) > this.depth) {
      throw exceeded('depth', this.depth, this.part);
    }
    if (this.skipped > 0) {
      if (this.skipped === 1) this.handler.passed?.(element.name);
      this.skipped += 1;
    } else if (this.handler.open(element, parent) === 'skip') this.skipped = 1;
  }

  close(): void {
    const name = this.names.pop() ?? '';
    if (this.skipped > 0) this.skipped -= 1;
    else this.handler.close?.(name);
  }

  text(piece: string): void {
    if (this.skipped > 0) return;
    const { names } = this;
    this.handler.text?.(piece, names[names.length - 1] ?? '');
  }
}

/** Reads with saxes. The first `heard` tags, and the text before them, were reported already. */
export function readWithSaxes(
  text: string,
  part: string,
  listener: Pick<Delivery, 'open' | 'close' | 'text'>,
  heard: number,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let tags = 0;
  parser.on('error', (cause) => {
    throw new DocumentError('damaged', `part ${part}: ${cause.message}`, { cause });
  });
  parser.on('doctype', () => {
    throw new DocumentError('forbidden-xml', `part ${part}: document type declaration`);
  });
  parser.on('opentag', (tag) => {
    tags += 1;
    if (tags > heard) listener.open(streamElement(tag, parser));
  });
  parser.on('closetag', () => {
    tags += 1;
    if (tags > heard) listener.close();
  });
  const onText = (piece: string): void => {
    if (tags >= heard) listener.text(piece);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  for (let at = 0; at < text.length; at += chunk) parser.write(text.slice(at, at + chunk));
  parser.close();
}

function streamElement(
  tag: SaxesTagNS,
  parser: SaxesParser<{ xmlns: true; position: false }>,
): StreamElement {
  return {
    name: qualifiedName(tag.uri, tag.local),
    uri: tag.uri,
    attribute(wanted) {
      for (const key in tag.attributes) {
        const attribute = tag.attributes[key];
        if (attribute && qualifiedName(attribute.uri, attribute.local) === wanted) {
          return attribute.value;
        }
      }
      return null;
    },
    namespace: (prefix) => parser.resolve(prefix) ?? null,
  };
}
