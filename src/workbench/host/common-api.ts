import type { CustomXmlParts } from './custom-xml-parts';
import { HostError, missing } from './host-error';

/** Dispatch ids of the common API (`OSF.DDA.MethodDispId` in office.js). */
export const dispatchId = {
  saveSettings: 76,
  officeTheme: 85,
  richApi: 93,
  addPart: 128,
  partById: 129,
  partsByNamespace: 130,
  partXml: 131,
  deletePart: 133,
} as const;

/** Names for messages about calls that are not supported. */
const names: Record<number, string> = {
  64: 'Bindings.addFromSelection',
  70: 'document.getSelectedData',
  71: 'document.setSelectedData',
  77: 'document.getFile',
  132: 'CustomXmlPart.getNodes',
  134: 'CustomXmlNode.getNodeValue',
  135: 'CustomXmlNode.setNodeValue',
  136: 'CustomXmlNode.getNodeXml',
  137: 'CustomXmlNode.setNodeXml',
};

/** The result of a call of the common API: a part, several parts, a text, or nothing. */
export type CommonAnswer =
  | { kind: 'part'; id: string }
  | { kind: 'parts'; ids: string[] }
  | { kind: 'text'; text: string }
  | { kind: 'done' };

/** Handles a call for custom XML parts. Throws `HostError` with the name of any other call. */
export function answerCommon(id: number, params: unknown[], parts: CustomXmlParts): CommonAnswer {
  const argument = typeof params[0] === 'string' ? params[0] : '';
  switch (id) {
    case dispatchId.saveSettings:
      return { kind: 'done' };
    case dispatchId.addPart:
      return { kind: 'part', id: parts.add(argument) };
    case dispatchId.partById:
      if (!parts.has(argument)) throw new HostError('ItemNotFound', 'There is no such part.');
      return { kind: 'part', id: argument };
    case dispatchId.partsByNamespace:
      return { kind: 'parts', ids: parts.byNamespace(argument) };
    case dispatchId.partXml:
      return { kind: 'text', text: parts.xml(argument) };
    case dispatchId.deletePart:
      parts.remove(argument);
      return { kind: 'done' };
    default:
      throw missing('Office', names[id] ?? `call ${id} of the common API`);
  }
}
