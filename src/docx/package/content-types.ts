import { partKey } from './part-name';
import { parseXml } from '../xml/stream';

/** Name of the part that lists the content types. */
export const contentTypesPart = '[Content_Types].xml';

/** Reads the list: the content type of a part by its name, or by its extension. */
export function readContentTypes(text: string | null, depth: number): (name: string) => string {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  if (text !== null) {
    parseXml(text, contentTypesPart, depth, {
      open(element) {
        const type = element.attribute('ContentType') ?? '';
        if (element.name === 'ct:Default') {
          defaults.set((element.attribute('Extension') ?? '').toLowerCase(), type);
        } else if (element.name === 'ct:Override') {
          overrides.set(partKey(element.attribute('PartName') ?? ''), type);
        }
      },
    });
  }
  return (name) =>
    overrides.get(partKey(name)) ??
    defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ??
    'application/octet-stream';
}
