import {
  ensureProperties,
  ensureProperty,
  setProperty,
} from '../../../wordprocessingml/properties';
import {
  ancestorNamed,
  attribute,
  childNamed,
  isNamed,
  isOn,
  setAttribute,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { invalidArgument } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import type { Json } from '../protocol';
import { styleIdOf } from '../tree/styles';

/** The runs that a font applies to, and the paragraphs whose marks take it too. */
export interface FontTarget {
  model: DocumentModel;
  runs: XmlElement[];
  marks: XmlElement[];
}

/** One property of a font: the element that holds it, and its two spellings. */
interface Trait {
  name: 'w:b' | 'w:i' | 'w:sz' | 'w:color' | 'w:u' | 'w:rFonts';
  /** The attribute that holds it, and others that are written along. */
  attributes: [string, ...string[]];
  /** Word's value for the attribute; null is the value without one. */
  read: (value: string | null, element: XmlElement | null) => Json;
  /** The attribute for Word's value; null when Word would not take it. */
  write: (value: Json) => string | null;
}

/** Word's names of underlines, and those of the file (ECMA-376 17.18.99). */
const underlines = { None: 'none', Single: 'single', Double: 'double', Word: 'words' } as const;

const traits: Record<string, Trait> = {
  Bold: toggle('w:b'),
  Italic: toggle('w:i'),
  Name: {
    name: 'w:rFonts',
    attributes: ['ascii', 'hAnsi', 'cs'],
    // Names of a theme are not looked up.
    read: (value, element) =>
      attribute(element, 'asciiTheme') ?? value ?? attribute(element, 'hAnsi') ?? 'Times New Roman',
    write: (value) => (typeof value === 'string' && value !== '' ? value : null),
  },
  Size: {
    name: 'w:sz',
    attributes: ['val'],
    read: (value) => Number(value ?? 20) / 2,
    write: (value) =>
      typeof value === 'number' && value > 0 ? String(Math.round(value * 2)) : null,
  },
  Color: {
    name: 'w:color',
    attributes: ['val'],
    read: (value) => (value !== null && /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : '#000000'),
    write: (value) =>
      typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
        ? value.slice(1).toUpperCase()
        : null,
  },
  Underline: {
    name: 'w:u',
    attributes: ['val'],
    read: (value, element) =>
      Object.entries(underlines).find(([, written]) => written === value)?.[0] ??
      (element ? 'Single' : 'None'),
    write: (value) => Object.entries(underlines).find(([name]) => name === value)?.[1] ?? null,
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

function toggle(name: 'w:b' | 'w:i'): Trait {
  return {
    name,
    attributes: ['val'],
    read: (_, element) => isOn(element),
    write: (value) => (typeof value === 'boolean' ? (value ? '1' : '0') : null),
  };
}

/** The value that all runs share; null when they differ, as in Word. */
function common({ model, runs, marks }: FontTarget, trait: Trait): Json {
  const holders = runs.length > 0 ? runs : marks.map((mark) => ensureProperties(mark, 'w:pPr'));
  const values = new Set(
    holders.map((holder) =>
      valueIn(direct(holder, trait) ?? inherited(model, holder, trait), trait),
    ),
  );
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/** Word writes only what differs from the style. */
function set({ model, runs, marks }: FontTarget, trait: Trait, value: Json, where: string): void {
  const written = trait.write(value);
  if (written === null) throw invalidArgument(where, value);
  for (const holder of [...runs, ...marks.map((mark) => ensureProperties(mark, 'w:pPr'))]) {
    const same = valueIn(inherited(model, holder, trait), trait) === value;
    if (same && !direct(holder, trait)) continue;
    const properties = ensureProperties(holder, 'w:rPr');
    if (same) setProperty(properties, trait.name, null);
    else {
      const element = ensureProperty(properties, trait.name);
      for (const name of trait.attributes) setAttribute(element, name, written);
    }
  }
  model.changed();
}

function valueIn(element: XmlElement | null, { attributes, read }: Trait): Json {
  return read(attribute(element, attributes[0]), element);
}

function direct(holder: XmlElement, { name }: Trait): XmlElement | null {
  return childNamed(holder, 'w:rPr', name);
}

function inherited(model: DocumentModel, holder: XmlElement, { name }: Trait): XmlElement | null {
  const paragraph = isNamed(holder, 'w:p') ? holder : ancestorNamed(holder, 'w:p');
  return model.styles.property(paragraph && styleIdOf(paragraph), 'w:rPr', name);
}
