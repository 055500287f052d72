import { invalidArgument, notFound } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import {
  attribute,
  around,
  childOf,
  insertAfter,
  remove,
  removeAttribute,
  setAttribute,
  valueOf,
  type XmlElement,
} from '../tree/element';
import { property, propertiesOf, setValue } from '../tree/properties';
import { newTable } from '../tree/table';
import { textOf } from '../tree/text';
import { wrapBlock } from '../tree/control';
import {
  appendRun,
  applyStyle,
  paragraphLike,
  prependRun,
  removeBlock,
  runsIn,
  tablesAround,
} from '../tree/write';
import type { Json } from '../wire';
import type { World } from '../world';
import { body } from './body';
import { contentControl, contentControlAround } from './content-control';
import { font } from './font';
import { range } from './range';
import { table } from './table';

export interface ParagraphOf {
  world: World;
  element: XmlElement;
}

const alignments = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' } as const;

const kind: Kind<ParagraphOf> = {
  type: 'Paragraph',
  properties: {
    Text: { get: ({ element }) => textOf(element) },
    Style: {
      get: ({ world, element }) => world.styles.localName(styleId(element)),
      set: ({ world, element }, value, where) =>
        style(world, element, world.styles.byLocalName(nameIn(value)), value, where),
    },
    StyleBuiltIn: {
      get: ({ world, element }) => world.styles.builtInName(styleId(element)),
      set: ({ world, element }, value, where) =>
        style(world, element, world.styles.byBuiltInName(nameIn(value)), value, where),
    },
    OutlineLevel: {
      get: ({ world, element }) => {
        const own = valueOf(childOf(element, 'pPr'), 'outlineLvl');
        if (own !== null) return Number(own) < 9 ? Number(own) + 1 : 10;
        return world.styles.outlineLevel(styleId(element));
      },
    },
    TableNestingLevel: { get: ({ element }) => tablesAround(element).length },
    IsListItem: {
      get: ({ world, element }) => {
        const own = childOf(element, 'pPr');
        const numbering = valueOf(own && childOf(own, 'numPr'), 'numId');
        return numbering === null ? world.styles.isListed(styleId(element)) : numbering !== '0';
      },
    },
    Alignment: {
      get: ({ element }) => {
        const own = valueOf(childOf(element, 'pPr'), 'jc');
        return Object.entries(alignments).find(([, value]) => value === own)?.[0] ?? 'Left';
      },
      set: ({ world, element }, value, where) => {
        const found = Object.entries(alignments).find(([name]) => name === value);
        if (!found) throw invalidArgument(where, value);
        setValue(propertiesOf(element, 'pPr'), 'pPr', 'jc', found[1]);
        world.changed();
      },
    },
    LeftIndent: indent('left', 'start'),
    RightIndent: indent('right', 'end'),
    FirstLineIndent: {
      get: ({ element }) => {
        const ind = formatting(element, 'ind');
        const hanging = attribute(ind, 'hanging');
        return hanging !== null ? -points(hanging) : points(attribute(ind, 'firstLine'));
      },
      set: ({ world, element }, value, where) => {
        const ind = property(propertiesOf(element, 'pPr'), 'pPr', 'ind');
        removeAttribute(ind, 'hanging');
        setAttribute(ind, 'firstLine', twips(value, where));
        world.changed();
      },
    },
    SpaceBefore: spacing('before'),
    SpaceAfter: spacing('after'),
  },
  objects: {
    Font: ({ world, element }) => font({ world, runs: runsIn(element), marks: [element] }),
    ParentBody: ({ world, element }) =>
      body({ world, element: around(element, 'tc') ?? world.body() }),
    ParentTable: ({ world, element }) => {
      const found = around(element, 'tbl');
      if (!found) throw notFound('table around the paragraph');
      return table({ world, element: found });
    },
    ParentContentControlOrNullObject: ({ world, element }) => contentControlAround(world, element),
  },
  creates: {
    InsertParagraph: ({ world, element }, args) => {
      const where = args.oneOf(1, ['Before', 'After']);
      const made = paragraphLike(element, args.text(0));
      if (where === 'After') insertAfter(made, element);
      else element.parentNode?.insertBefore(made, element);
      world.changed();
      return paragraph({ world, element: made });
    },
    GetNextOrNullObject: ({ world, element }) => {
      const next = world.paragraphs()[world.paragraphs().indexOf(element) + 1];
      return next ? paragraph({ world, element: next }) : null;
    },
    InsertText: ({ world, element }, args) => {
      const where = args.oneOf(1, ['Start', 'End']);
      const text = args.text(0);
      const run = where === 'End' ? appendRun(element, text) : prependRun(element, text);
      world.changed();
      return range({ world, runs: [run] });
    },
    InsertTable: ({ world, element }, args) => {
      const [rows, columns] = [args.count(0), args.count(1)];
      const where = args.oneOf(2, ['Before', 'After']);
      const made = newTable(element, rows, columns, args.matrix(3, rows, columns));
      if (where === 'After') insertAfter(made, element);
      else element.parentNode?.insertBefore(made, element);
      world.changed();
      return table({ world, element: made });
    },
    InsertContentControl: ({ world, element }) => {
      const made = wrapBlock(element, world.newControlId());
      world.changed();
      return contentControl({ world, element: made });
    },
  },
  calls: {
    Delete: ({ world, element }) => {
      removeBlock(element);
      world.changed();
    },
    DetachFromList: ({ world, element }) => {
      const properties = propertiesOf(element, 'pPr');
      const numbering = property(properties, 'pPr', 'numPr');
      remove(numbering);
      if (world.styles.isListed(styleId(element)))
        setValue(property(properties, 'pPr', 'numPr'), 'pPr', 'numId', '0');
      world.changed();
    },
    Select: ({ world, element }) => world.select(element),
  },
};

export function paragraph(of: ParagraphOf): HostObject {
  return hostObject(kind, of);
}

export function styleId(element: XmlElement): string | null {
  return valueOf(childOf(element, 'pPr'), 'pStyle');
}

function style(
  world: World,
  element: XmlElement,
  id: string | null,
  value: Json,
  where: string,
): void {
  if (id === null) throw invalidArgument(where, value);
  applyStyle(element, id);
  world.changed();
}

const nameIn = (value: Json): string => (typeof value === 'string' ? value : '');

function formatting(element: XmlElement, name: string): XmlElement | null {
  const properties = childOf(element, 'pPr');
  return properties && childOf(properties, name);
}

function indent(
  side: string,
  logical: string,
): NonNullable<NonNullable<typeof kind.properties>[string]> {
  return {
    get: ({ element }) => {
      const ind = formatting(element, 'ind');
      return points(attribute(ind, side) ?? attribute(ind, logical));
    },
    set: ({ world, element }, value, where) => {
      const ind = property(propertiesOf(element, 'pPr'), 'pPr', 'ind');
      removeAttribute(ind, logical);
      setAttribute(ind, side, twips(value, where));
      world.changed();
    },
  };
}

function spacing(side: 'before' | 'after'): NonNullable<typeof kind.properties>[string] {
  return {
    get: ({ element }) => points(attribute(formatting(element, 'spacing'), side)),
    set: ({ world, element }, value, where) => {
      const element_ = property(propertiesOf(element, 'pPr'), 'pPr', 'spacing');
      setAttribute(element_, side, twips(value, where));
      world.changed();
    },
  };
}

const points = (value: string | null): number => Number(value ?? 0) / 20;

function twips(value: Json, where: string): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(where, value);
  return String(Math.round(value * 20));
}
