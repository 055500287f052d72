import { hostObject, type HostObject } from '../host-object';
import { childOf, create, setAttribute, valueOf, type XmlElement } from '../tree/element';
import { property, propertiesOf } from '../tree/properties';
import { styleIdOf } from '../tree/styles';
import type { World } from '../document-model';

/** The list and level of a paragraph; null where it is in no list. */
interface Membership {
  list: string;
  level: string;
}

/** A list as Word shows it: here its id is that of the file, in Word it is one of the session. */
export function listAround(world: World, paragraph: XmlElement): HostObject | null {
  const found = membership(world, paragraph);
  return found && list(found.list);
}

/** A paragraph's position in its list. */
export function listItemOf(world: World, paragraph: XmlElement): HostObject | null {
  const found = membership(world, paragraph);
  if (!found) return null;
  return hostObject(
    { type: 'ListItem', properties: { Level: { get: ({ level }) => Number(level) } } },
    found,
  );
}

/** Puts a paragraph into a list. */
export function attachToList(
  world: World,
  paragraph: XmlElement,
  id: number,
  level: number,
): HostObject {
  const numbering = property(propertiesOf(paragraph, 'pPr'), 'pPr', 'numPr');
  for (const [name, value] of Object.entries({ ilvl: level, numId: id })) {
    const own = childOf(numbering, name) ?? create(numbering, name);
    setAttribute(own, 'val', String(value));
    numbering.appendChild(own);
  }
  world.changed();
  return list(String(id));
}

function list(id: string): HostObject {
  return hostObject({ type: 'List', properties: { Id: { get: (own) => Number(own) } } }, id);
}

function membership(world: World, paragraph: XmlElement): Membership | null {
  const properties = childOf(paragraph, 'pPr');
  const own = properties && childOf(properties, 'numPr');
  const style = styleIdOf(paragraph);
  const inherited = (name: string): string | null =>
    world.styles.inherited(style, (one) => {
      const formatting = childOf(one, 'pPr');
      return valueOf(formatting && childOf(formatting, 'numPr'), name);
    });
  const id = valueOf(own, 'numId') ?? inherited('numId');
  if (id === null || id === '0') return null;
  return { list: id, level: valueOf(own, 'ilvl') ?? inherited('ilvl') ?? '0' };
}
