import { invalidArgument } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { around, attribute, childOf, nameOf, type XmlElement } from '../tree/element';
import { propertiesOf, setValue } from '../tree/properties';
import { styleIdOf } from '../tree/styles';
import type { Json } from '../wire';
import type { World } from '../world';

/** The runs that a font applies to, and the paragraphs whose marks take it too. */
export interface FontTarget {
  world: World;
  runs: XmlElement[];
  marks: XmlElement[];
}

/** One property of a font: the element that holds it, and its two spellings. */
interface Trait {
  name: 'b' | 'i' | 'sz' | 'color';
  /** Word's value of the element; null is what holds where there is none. */
  read: (element: XmlElement | null) => Json;
  /** `w:val` for Word's value; null when Word would not take it. */
  write: (value: Json) => string | null;
}

const traits: Record<string, Trait> = {
  Bold: toggle('b'),
  Italic: toggle('i'),
  Size: {
    name: 'sz',
    read: (element) => Number(attribute(element, 'val') ?? 20) / 2,
    write: (value) =>
      typeof value === 'number' && value > 0 ? String(Math.round(value * 2)) : null,
  },
  Color: {
    name: 'color',
    read: (element) => {
      const value = attribute(element, 'val');
      return value !== null && /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : '#000000';
    },
    write: (value) =>
      typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
        ? value.slice(1).toUpperCase()
        : null,
  },
};

const kind: Kind<FontTarget> = {
  type: 'Font',
  properties: Object.fromEntries(
    Object.entries(traits).map(([name, trait]) => [
      name,
      {
        get: (of: FontTarget) => common(of, trait),
        set: (of: FontTarget, value: Json, where: string) => set(of, trait, value, where),
      },
    ]),
  ),
};

export function font(of: FontTarget): HostObject {
  return hostObject(kind, of);
}

function toggle(name: 'b' | 'i'): Trait {
  return {
    name,
    read: (element) =>
      element !== null && !['0', 'false', 'off'].includes(attribute(element, 'val') ?? '1'),
    write: (value) => (typeof value === 'boolean' ? (value ? '1' : '0') : null),
  };
}

/** The value that all runs share; null when they differ, as in Word. */
function common({ world, runs, marks }: FontTarget, trait: Trait): Json {
  const holders = runs.length > 0 ? runs : marks.map((mark) => propertiesOf(mark, 'pPr'));
  const values = new Set(
    holders.map((holder) => trait.read(direct(holder, trait) ?? inherited(world, holder, trait))),
  );
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/** Word writes down only what differs from the style. */
function set({ world, runs, marks }: FontTarget, trait: Trait, value: Json, where: string): void {
  const written = trait.write(value);
  if (written === null) throw invalidArgument(where, value);
  for (const holder of [...runs, ...marks.map((mark) => propertiesOf(mark, 'pPr'))]) {
    const same = trait.read(inherited(world, holder, trait)) === value;
    if (same && !direct(holder, trait)) continue;
    setValue(propertiesOf(holder, 'rPr'), 'rPr', trait.name, same ? null : written);
  }
  world.changed();
}

function direct(holder: XmlElement, { name }: Trait): XmlElement | null {
  const properties = childOf(holder, 'rPr');
  return properties && childOf(properties, name);
}

function inherited(world: World, holder: XmlElement, { name }: Trait): XmlElement | null {
  const paragraph = nameOf(holder) === 'p' ? holder : around(holder, 'p');
  return world.styles.property(paragraph && styleIdOf(paragraph), 'rPr', name);
}
