import { DocumentError } from '../../document/errors';
import { defaultLimits } from '../../docx/limits';
import type { Package } from '../../docx/package/package';
import { customItems, readStored } from '../../docx/read/stored';
import { addCustomXml, removeCustomXml } from '../../docx/write/custom-xml';
import { parseXml } from '../../docx/xml/stream';
import { HostError } from './host-error';

/** The custom XML parts of a document; a part's id is its name in the package. */
export interface CustomXmlParts {
  add(xml: string): string;
  has(id: string): boolean;
  byNamespace(namespace: string): string[];
  xml(id: string): string;
  remove(id: string): void;
}

export function customXmlParts(file: Package): CustomXmlParts {
  const has = (id: string): boolean => customItems(file).includes(id) && file.read(id) !== null;
  const require = (id: string): void => {
    if (!has(id)) throw new HostError('ItemNotFound', 'There is no such part.', id);
  };
  return {
    add(xml) {
      requireXml(xml);
      return addCustomXml(file, xml);
    },
    has,
    byNamespace: (namespace) =>
      readStored(file, namespace, defaultLimits.depth).map((part) => part.id),
    xml(id) {
      require(id);
      return file.text(id) ?? '';
    },
    remove(id) {
      require(id);
      removeCustomXml(file, id);
    },
  };
}

/** Word refuses text that is not XML. */
function requireXml(xml: string): void {
  try {
    parseXml(xml, 'custom XML', defaultLimits.depth, { open: () => undefined });
  } catch (error) {
    if (error instanceof DocumentError) throw new HostError('InvalidArgument', error.detail);
    throw error;
  }
}
