import { hostObject, type HostObject, type Kind } from '../host-object';
import { invalidArgument } from '../host-error';
import { attribute, childOf, remove, type XmlElement } from '../tree/element';
import { property, propertiesOf, setValue } from '../tree/properties';
import type { Json } from '../wire';
import type { World } from '../world';

/** The runs that a font applies to, and the paragraphs whose marks take it too. */
export interface FontTarget {
  world: World;
  runs: XmlElement[];
  marks: XmlElement[];
}

const kind: Kind<FontTarget> = {
  type: 'Font',
  properties: {
    Bold: toggle('b'),
    Italic: toggle('i'),
    Size: {
      get: (of) => common(of, (run) => half(attribute(find(run, 'sz'), 'val'))),
      set: (of, value, where) => {
        if (typeof value !== 'number' || value <= 0) throw invalidArgument(where, value);
        for (const rPr of formats(of)) setValue(rPr, 'rPr', 'sz', String(Math.round(value * 2)));
        of.world.changed();
      },
    },
    Color: {
      get: (of) => common(of, (run) => colour(attribute(find(run, 'color'), 'val'))),
      set: (of, value, where) => {
        if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value))
          throw invalidArgument(where, value);
        for (const rPr of formats(of)) setValue(rPr, 'rPr', 'color', value.slice(1).toUpperCase());
        of.world.changed();
      },
    },
  },
};

export function font(of: FontTarget): HostObject {
  return hostObject(kind, of);
}

function toggle(name: 'b' | 'i'): NonNullable<typeof kind.properties>[string] {
  return {
    get: (of) =>
      common(of, (run) => {
        const element = find(run, name);
        return (
          element !== null && !['0', 'false', 'off'].includes(attribute(element, 'val') ?? '1')
        );
      }),
    set: (of, value, where) => {
      if (typeof value !== 'boolean') throw invalidArgument(where, value);
      for (const rPr of formats(of)) {
        const element = property(rPr, 'rPr', name);
        if (value) remove(element);
        setValue(rPr, 'rPr', name, value ? '1' : '0');
      }
      of.world.changed();
    },
  };
}

function formats(of: FontTarget): XmlElement[] {
  const marks = of.marks.map((paragraph) => propertiesOf(propertiesOf(paragraph, 'pPr'), 'rPr'));
  return [...of.runs.map((run) => propertiesOf(run, 'rPr')), ...marks];
}

function find(run: XmlElement, name: string): XmlElement | null {
  const properties = childOf(run, 'rPr');
  return properties && childOf(properties, name);
}

/** The value that all runs share; null when they differ, as in Word. */
function common(of: FontTarget, ask: (run: XmlElement) => Json): Json {
  const values = new Set(of.runs.map(ask));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

const half = (value: string | null): number | null => (value === null ? null : Number(value) / 2);
const colour = (value: string | null): string =>
  value && /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : '#000000';
