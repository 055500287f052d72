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
import type { DocumentModel } from '../document-model';
import { invalidArgument, notFound } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import type { Json } from '../protocol';
import { wrapBlock } from '../tree/control';
import { addParagraphs, linesOf } from '../tree/lines';
import { styleIdOf } from '../tree/styles';
import { newTable } from '../tree/table';
import { textOf } from '../tree/text';
import { textRanges } from '../tree/text-ranges';
import { appendRun, applyStyle, paragraphLike, prependRun, removeBlock } from '../tree/write';
import { body } from './body';
import { contentControl, contentControlAround } from './content-control';
import { font } from './font';
import { attachToList, listAround, listItemOf, startNewList } from './list';
import { range } from './range';
import { rangeCollection } from './range-collection';
import { table } from './table';

export interface ParagraphOf {
  model: DocumentModel;
  element: XmlElement;
}

const alignments = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' } as const;

const kind: Kind<ParagraphOf> = {
  type: 'Paragraph',
  properties: {
    Text: { get: ({ model, element }) => textOf(element, model.behaviour.showsDeletions) },
    Style: {
      get: ({ model, element }) => model.styles.localName(styleIdOf(element)),
      set: ({ model, element }, value, where) =>
        style(model, element, model.styles.byLocalName(nameIn(value)), value, where),
    },
    StyleBuiltIn: {
      get: ({ model, element }) => model.styles.builtInName(styleIdOf(element)),
      set: ({ model, element }, value, where) =>
        style(model, element, model.styles.byBuiltInName(nameIn(value)), value, where),
    },
    OutlineLevel: {
      get: ({ model, element }) => {
        const own = valueOf(childNamed(element, 'w:pPr', 'w:outlineLvl'));
        if (own !== null) return Number(own) < 9 ? Number(own) + 1 : 10;
        return model.styles.outlineLevel(styleIdOf(element));
      },
    },
    TableNestingLevel: { get: ({ element }) => ancestorsNamed(element, 'w:tbl').length },
    IsListItem: {
      get: ({ model, element }) => {
        const numbering = valueOf(childNamed(element, 'w:pPr', 'w:numPr', 'w:numId'));
        return numbering === null ? model.styles.isListed(styleIdOf(element)) : numbering !== '0';
      },
    },
    Alignment: {
      get: ({ model, element }) => alignmentOf(formatting(model, element, 'w:jc')),
      set: ({ model, element }, value, where) => {
        const found = Object.entries(alignments).find(([name]) => name === value);
        if (!found) throw invalidArgument(where, value);
        const style = model.styles.property(styleIdOf(element), 'w:pPr', 'w:jc');
        const written = alignmentOf(style) === value ? null : found[1];
        setProperty(ensureProperties(element, 'w:pPr'), 'w:jc', written);
        model.changed();
      },
    },
    LeftIndent: length('w:ind', 'left', 'start'),
    RightIndent: length('w:ind', 'right', 'end'),
    FirstLineIndent: length('w:ind', 'firstLine'),
    SpaceBefore: length('w:spacing', 'before'),
    SpaceAfter: length('w:spacing', 'after'),
    LineSpacing: {
      get: ({ model, element }) => lineSpacingOf(lineOf(model, element)),
      set: ({ model, element }, value, where) => {
        const twips = twipsOf(value, where);
        const direct = ensureProperty(ensureProperties(element, 'w:pPr'), 'w:spacing');
        removeAttribute(direct, 'line');
        removeAttribute(direct, 'lineRule');
        // Word writes only what differs from the style.
        if (lineSpacingOf(lineOf(model, element)) !== value) {
          setAttribute(direct, 'line', twips);
          setAttribute(direct, 'lineRule', 'auto');
        }
        if (direct.attributes.length === 0) remove(direct);
        model.changed();
      },
    },
  },
  objects: {
    Font: ({ model, element }) => font({ model, runs: currentRuns(element), marks: [element] }),
    ParentBody: ({ model, element }) =>
      body({ model, element: ancestorNamed(element, 'w:tc') ?? model.body() }),
    ParentTable: ({ model, element }) => {
      const found = ancestorNamed(element, 'w:tbl');
      if (!found) throw notFound('table around the paragraph');
      return table({ model, element: found });
    },
    ListOrNullObject: ({ model, element }) => listAround(model, element),
    ListItemOrNullObject: ({ model, element }) => listItemOf(model, element),
    ParentContentControlOrNullObject: ({ model, element }) => contentControlAround(model, element),
  },
  creates: {
    InsertParagraph: ({ model, element }, args) => {
      const where = args.oneOf(1, ['Before', 'After']);
      const made = paragraphLike(element, args.text(0));
      if (where === 'After') insertAfter(element, made);
      else element.parentNode?.insertBefore(made, element);
      model.inserted(made);
      return paragraph({ model, element: made });
    },
    GetTextRanges: ({ model, element }, args) => {
      const marks = args.texts(0);
      return rangeCollection(model, textRanges(element, marks));
    },
    GetNextOrNullObject: ({ model, element }) => {
      const next = model.paragraphs()[model.paragraphs().indexOf(element) + 1];
      return next ? paragraph({ model, element: next }) : null;
    },
    InsertText: ({ model, element }, args) => {
      const where = args.oneOf(1, ['Start', 'End']);
      const [text, rest] = linesOf(args.text(0), model);
      const run = where === 'End' ? appendRun(element, text) : prependRun(element, text);
      addParagraphs(element, rest);
      model.inserted(run);
      return range({ model, runs: [run] });
    },
    InsertTable: ({ model, element }, args) => {
      const [rows, columns] = [args.count(0), args.count(1)];
      const where = args.oneOf(2, ['Before', 'After']);
      const made = newTable(element, rows, columns, args.matrix(3, rows, columns));
      if (where === 'After') insertAfter(element, made);
      else element.parentNode?.insertBefore(made, element);
      model.inserted(made);
      return table({ model, element: made });
    },
    StartNewList: ({ model, element }) => startNewList(model, element),
    AttachToList: ({ model, element }, args) =>
      attachToList(model, element, args.count(0), args.count(1)),
    InsertContentControl: ({ model, element }) => {
      const made = wrapBlock(element, model.newControlId());
      model.changed();
      return contentControl({ model, element: made });
    },
  },
  calls: {
    Delete: ({ model, element }) => {
      const tracking = model.tracking();
      if (tracking) markDeleted(tracking, element);
      else removeBlock(element);
      model.changed();
    },
    DetachFromList: ({ model, element }) => {
      const properties = ensureProperties(element, 'w:pPr');
      const numbering = ensureProperty(properties, 'w:numPr');
      remove(numbering);
      if (model.styles.isListed(styleIdOf(element)))
        setProperty(ensureProperty(properties, 'w:numPr'), 'w:numId', '0');
      model.changed();
    },
    Select: ({ model, element }) => model.select(element),
  },
};

export function paragraph(of: ParagraphOf): HostObject {
  return hostObject(kind, of);
}

function style(
  model: DocumentModel,
  element: XmlElement,
  id: string | null,
  value: Json,
  where: string,
): void {
  if (id === null) throw invalidArgument(where, value);
  applyStyle(element, model.styles.isDefault(id) ? null : id);
  model.changed();
}

const nameIn = (value: Json): string => (typeof value === 'string' ? value : '');

/** A property of a paragraph, its own or its style's. */
function formatting(model: DocumentModel, element: XmlElement, name: string): XmlElement | null {
  const direct = childNamed(element, 'w:pPr', name);
  return direct ?? model.styles.property(styleIdOf(element), 'w:pPr', name);
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
    get: ({ model, element }) => {
      const direct = childNamed(element, 'w:pPr', group);
      const has = attribute(direct, name) ?? attribute(direct, other);
      const style = model.styles.property(styleIdOf(element), 'w:pPr', group, ...names);
      return read(has === null && hanging(direct, name) === 0 ? style : direct);
    },
    set: ({ model, element }, value, where) => {
      const twips = twipsOf(value, where);
      const direct = ensureProperty(ensureProperties(element, 'w:pPr'), group);
      const style = model.styles.property(styleIdOf(element), 'w:pPr', group, ...names);
      removeAttribute(direct, other);
      if (name === 'firstLine') removeAttribute(direct, 'hanging');
      const hangs = name === 'firstLine' && Number(value) < 0 && read(style) !== value;
      if (hangs) setAttribute(direct, 'hanging', twips.replace('-', ''));
      // Word writes only what differs from the style.
      if (read(style) === value || hangs) removeAttribute(direct, name);
      else setAttribute(direct, name, twips);
      if (direct.attributes.length === 0) remove(direct);
      model.changed();
    },
  };
}

/** The element that decides on the height of lines: the paragraph's own or its style's. */
function lineOf(model: DocumentModel, element: XmlElement): XmlElement | null {
  const direct = childNamed(element, 'w:pPr', 'w:spacing');
  const says = attribute(direct, 'line') !== null;
  return says ? direct : model.styles.property(styleIdOf(element), 'w:pPr', 'w:spacing', 'line');
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
