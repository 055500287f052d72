import type { XmlElement } from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { invalidArgument } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { setBorder } from '../tree/table';

interface BorderOf {
  model: DocumentModel;
  element: XmlElement;
  side: keyof typeof sides;
}

const sides = {
  Top: 'w:top',
  Left: 'w:left',
  Bottom: 'w:bottom',
  Right: 'w:right',
  InsideHorizontal: 'w:insideH',
  InsideVertical: 'w:insideV',
} as const;

const types: Record<string, string> = { Single: 'single', None: 'nil' };

const kind: Kind<BorderOf> = {
  type: 'TableBorder',
  properties: {
    Type: {
      set: (of, value, where) => {
        const type = typeof value === 'string' ? types[value] : undefined;
        if (type === undefined) throw invalidArgument(where, value);
        change(of, { val: type });
      },
    },
    Width: {
      set: (of, value, where) => {
        if (typeof value !== 'number' || value <= 0) throw invalidArgument(where, value);
        // Borders are measured in eighths of a point (ECMA-376 part 1, 17.18.2).
        change(of, { sz: String(Math.round(value * 8)) });
      },
    },
    Color: {
      set: (of, value, where) => {
        if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value))
          throw invalidArgument(where, value);
        change(of, { color: value.slice(1).toUpperCase() });
      },
    },
  },
};

export function tableBorder(of: BorderOf): HostObject {
  return hostObject(kind, of);
}

function change({ model, element, side }: BorderOf, attributes: Record<string, string>): void {
  setBorder(element, sides[side], attributes);
  model.changed();
}
