import {
  ensureProperties,
  ensureProperty,
  setProperty,
} from '../../../wordprocessingml/properties';
import { markDeleted } from '../../../wordprocessingml/revisions/delete';
import { currentRuns } from '../../../wordprocessingml/runs';
import {
  ancestorNamed,
  ancestorsNamed,
  attribute,
  childNamed,
  insertAfter,
  remove,
  removeAttribute,
  setAttribute,
  valueOf,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import type { World } from '../document-model';
import { invalidArgument, notFound } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import type { Json } from '../protocol';
import { wrapBlock } from '../tree/control';
import { styleIdOf } from '../tree/styles';
import { newTable } from '../tree/table';
import { textOf } from '../tree/text';
import { appendRun, applyStyle, paragraphLike, prependRun, removeBlock } from '../tree/write';
import { body } from './body';
import { contentControl, contentControlAround } from './content-control';
import { font } from './font';
import { attachToList, listAround, listItemOf } from './list';
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
    Text: { get: ({ world, element }) => textOf(element, world.showsDeletions) },
    Style: {
      get: ({ world, element }) => world.styles.localName(styleIdOf(element)),
      set: ({ world, element }, value, where) =>
        style(world, element, world.styles.byLocalName(nameIn(value)), value, where),
    },
    StyleBuiltIn: {
      get: ({ world, element }) => world.styles.builtInName(styleIdOf(element)),
      set: ({ world, element }, value, where) =>
        style(world, element, world.styles.byBuiltInName(nameIn(value)), value, where),
    },
    OutlineLevel: {
      get: ({ world, element }) => {
        const own = valueOf(childNamed(element, 'w:pPr', 'w:outlineLvl'));
        if (own !== null) return Number(own) < 9 ? Number(own) + 1 : 10;
        return world.styles.outlineLevel(styleIdOf(element));
      },
    },
    TableNestingLevel: { get: ({ element }) => ancestorsNamed(element, 'w:tbl').length },
    IsListItem: {
      get: ({ world, element }) => {
        const numbering = valueOf(childNamed(element, 'w:pPr', 'w:numPr', 'w:numId'));
        return numbering === null ? world.styles.isListed(styleIdOf(element)) : numbering !== '0';
      },
    },
    Alignment: {
      get: ({ world, element }) => alignmentOf(formatting(world, element, 'w:jc')),
      set: ({ world, element }, value, where) => {
        const found = Object.entries(alignments).find(([name]) => name === value);
        if (!found) throw invalidArgument(where, value);
        const style = world.styles.property(styleIdOf(element), 'w:pPr', 'w:jc');
        const written = alignmentOf(style) === value ? null : found[1];
        setProperty(ensureProperties(element, 'w:pPr'), 'w:jc', written);
        world.changed();
      },
    },
    LeftIndent: length('w:ind', 'left', 'start'),
    RightIndent: length('w:ind', 'right', 'end'),
    FirstLineIndent: length('w:ind', 'firstLine'),
    SpaceBefore: length('w:spacing', 'before'),
    SpaceAfter: length('w:spacing', 'after'),
    LineSpacing: {
      get: ({ world, element }) => lineSpacingOf(lineOf(world, element)),
      set: ({ world, element }, value, where) => {
        const twips = twipsOf(value, where);
        const direct = ensureProperty(ensureProperties(element, 'w:pPr'), 'w:spacing');
        removeAttribute(direct, 'line');
        removeAttribute(direct, 'lineRule');
        // Word writes only what differs from the style.
        if (lineSpacingOf(lineOf(world, element)) !== value) {
          setAttribute(direct, 'line', twips);
          setAttribute(direct, 'lineRule', 'auto');
        }
        if (direct.attributes.length === 0) remove(direct);
        world.changed();
      },
    },
  },
  objects: {
    Font: ({ world, element }) => font({ world, runs: currentRuns(element), marks: [element] }),
    ParentBody: ({ world, element }) =>
      body({ world, element: ancestorNamed(element, 'w:tc') ?? world.body() }),
    ParentTable: ({ world, element }) => {
      const found = ancestorNamed(element, 'w:tbl');
      if (!found) throw notFound('table around the paragraph');
      return table({ world, element: found });
    },
    ListOrNullObject: ({ world, element }) => listAround(world, element),
    ListItemOrNullObject: ({ world, element }) => listItemOf(world, element),
    ParentContentControlOrNullObject: ({ world, element }) => contentControlAround(world, element),
  },
  creates: {
    InsertParagraph: ({ world, element }, args) => {
      const where = args.oneOf(1, ['Before', 'After']);
      const made = paragraphLike(element, args.text(0));
      if (where === 'After') insertAfter(element, made);
      else element.parentNode?.insertBefore(made, element);
      world.inserted(made);
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
      world.inserted(run);
      return range({ world, runs: [run] });
    },
    InsertTable: ({ world, element }, args) => {
      const [rows, columns] = [args.count(0), args.count(1)];
      const where = args.oneOf(2, ['Before', 'After']);
      const made = newTable(element, rows, columns, args.matrix(3, rows, columns));
      if (where === 'After') insertAfter(element, made);
      else element.parentNode?.insertBefore(made, element);
      world.inserted(made);
      return table({ world, element: made });
    },
    AttachToList: ({ world, element }, args) =>
      attachToList(world, element, args.count(0), args.count(1)),
    InsertContentControl: ({ world, element }) => {
      const made = wrapBlock(element, world.newControlId());
      world.changed();
      return contentControl({ world, element: made });
    },
  },
  calls: {
    Delete: ({ world, element }) => {
      const tracking = world.tracking();
      if (tracking) markDeleted(tracking, element);
      else removeBlock(element);
      world.changed();
    },
    DetachFromList: ({ world, element }) => {
      const properties = ensureProperties(element, 'w:pPr');
      const numbering = ensureProperty(properties, 'w:numPr');
      remove(numbering);
      if (world.styles.isListed(styleIdOf(element)))
        setProperty(ensureProperty(properties, 'w:numPr'), 'w:numId', '0');
      world.changed();
    },
    Select: ({ world, element }) => world.select(element),
  },
};

export function paragraph(of: ParagraphOf): HostObject {
  return hostObject(kind, of);
}

function style(
  world: World,
  element: XmlElement,
  id: string | null,
  value: Json,
  where: string,
): void {
  if (id === null) throw invalidArgument(where, value);
  applyStyle(element, world.styles.isDefault(id) ? null : id);
  world.changed();
}

const nameIn = (value: Json): string => (typeof value === 'string' ? value : '');

/** A property of a paragraph, its own or its style's. */
function formatting(world: World, element: XmlElement, name: string): XmlElement | null {
  const direct = childNamed(element, 'w:pPr', name);
  return direct ?? world.styles.property(styleIdOf(element), 'w:pPr', name);
}

function alignmentOf(element: XmlElement | null): string {
  const value = valueOf(element);
  return Object.entries(alignments).find(([, written]) => written === value)?.[0] ?? 'Left';
}

/** A length in points that is kept in twentieths, under one of two names (left is "start" in newer files). */
function length(
  group: 'w:ind' | 'w:spacing',
  name: string,
  other = name,
): NonNullable<typeof kind.properties>[string] {
  const names = [name, other, ...(name === 'firstLine' ? ['hanging'] : [])];
  const read = (element: XmlElement | null): number =>
    Number(attribute(element, name) ?? attribute(element, other) ?? 0) / 20 -
    hanging(element, name);
  return {
    get: ({ world, element }) => {
      const direct = childNamed(element, 'w:pPr', group);
      const has = attribute(direct, name) ?? attribute(direct, other);
      const style = world.styles.property(styleIdOf(element), 'w:pPr', group, ...names);
      return read(has === null && hanging(direct, name) === 0 ? style : direct);
    },
    set: ({ world, element }, value, where) => {
      const twips = twipsOf(value, where);
      const direct = ensureProperty(ensureProperties(element, 'w:pPr'), group);
      const style = world.styles.property(styleIdOf(element), 'w:pPr', group, ...names);
      removeAttribute(direct, other);
      if (name === 'firstLine') removeAttribute(direct, 'hanging');
      const hangs = name === 'firstLine' && Number(value) < 0 && read(style) !== value;
      if (hangs) setAttribute(direct, 'hanging', twips.replace('-', ''));
      // Word writes only what differs from the style.
      if (read(style) === value || hangs) removeAttribute(direct, name);
      else setAttribute(direct, name, twips);
      if (direct.attributes.length === 0) remove(direct);
      world.changed();
    },
  };
}

/** The element that decides on the height of lines: the paragraph's own or its style's. */
function lineOf(world: World, element: XmlElement): XmlElement | null {
  const direct = childNamed(element, 'w:pPr', 'w:spacing');
  const says = attribute(direct, 'line') !== null;
  return says ? direct : world.styles.property(styleIdOf(element), 'w:pPr', 'w:spacing', 'line');
}

/** Points; 12 is one line. */
function lineSpacingOf(element: XmlElement | null): number {
  return Number(attribute(element, 'line') ?? 240) / 20;
}

function hanging(element: XmlElement | null, name: string): number {
  return name === 'firstLine' ? Number(attribute(element, 'hanging') ?? 0) / 20 : 0;
}

function twipsOf(value: Json, where: string): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(where, value);
  return String(Math.round(value * 20));
}
