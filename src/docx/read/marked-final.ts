import { DocumentError } from '../../document/errors';
import { enough, parseXml } from '../xml/stream';
import type { PartSource } from '../package/part-source';

/** Name of the custom property by which Office marks a document as final. */
const property = '_MarkAsFinal';

/** Whether a document is marked as final. Custom properties that cannot be read count as absent. */
export function isMarkedFinal(parts: PartSource, depth: number): boolean {
  const name = parts
    .relationships('')
    .find(({ type }) => type.endsWith('/custom-properties'))?.target;
  let inside = false;
  let value = '';
  try {
    const text = name === undefined ? null : parts.text(name);
    if (name === undefined || !text?.includes(property)) return false;
    parseXml(text, name, depth, {
      open(element) {
        const named = element.attribute('name');
        if (named === null) return;
        if (inside) throw enough;
        inside = named === property;
      },
      text(piece) {
        if (inside) value += piece;
      },
    });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
  }
  return ['true', '1'].includes(value.trim());
}
