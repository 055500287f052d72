import {
  ensureProperties,
  ensureProperty,
  setProperty,
} from '../../../wordprocessingml/properties';
import { childNamed, valueOf, type XmlElement } from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { hostObject, type HostObject } from '../host-object';
import { newList } from '../tree/numbering';
import { styleIdOf } from '../tree/styles';

/** The list and level of a paragraph; null where it is in no list. */
interface Membership {
  list: string;
  level: string;
}

/** A list as Word shows it: here its id is that of the file, in Word it is one of the session. */
export function listAround(model: DocumentModel, paragraph: XmlElement): HostObject | null {
  const found = membership(model, paragraph);
  return found && list(found.list);
}

/** A paragraph's position in its list. */
export function listItemOf(model: DocumentModel, paragraph: XmlElement): HostObject | null {
  const found = membership(model, paragraph);
  if (!found) return null;
  return hostObject(
    { type: 'ListItem', properties: { Level: { get: ({ level }) => Number(level) } } },
    found,
  );
}

/** Puts a paragraph into a list. */
export function attachToList(
  model: DocumentModel,
  paragraph: XmlElement,
  id: number,
  level: number,
): HostObject {
  const numbering = ensureProperty(ensureProperties(paragraph, 'w:pPr'), 'w:numPr');
  setProperty(numbering, 'w:ilvl', String(level));
  setProperty(numbering, 'w:numId', String(id));
  model.changed();
  return list(String(id));
}

/** Puts a paragraph into a new list. */
export function startNewList(model: DocumentModel, paragraph: XmlElement): HostObject {
  return attachToList(model, paragraph, Number(newList(model.file)), 0);
}

function list(id: string): HostObject {
  return hostObject({ type: 'List', properties: { Id: { get: (own) => Number(own) } } }, id);
}

function membership(model: DocumentModel, paragraph: XmlElement): Membership | null {
  const stated = (element: XmlElement, name: 'w:numId' | 'w:ilvl'): string | null =>
    valueOf(childNamed(element, 'w:pPr', 'w:numPr', name));
  const resolved = (name: 'w:numId' | 'w:ilvl'): string | null =>
    stated(paragraph, name) ??
    model.styles.inherited(styleIdOf(paragraph), (style) => stated(style, name));
  const list = resolved('w:numId');
  return list === null || list === '0' ? null : { list, level: resolved('w:ilvl') ?? '0' };
}
