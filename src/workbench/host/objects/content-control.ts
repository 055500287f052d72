import { createElement } from '../../../wordprocessingml/builder';
import { idOf, unwrapControl } from '../../../wordprocessingml/controls';
import { ensureProperties, setProperty } from '../../../wordprocessingml/properties';
import { markDeleted } from '../../../wordprocessingml/revisions/delete';
import {
  ancestorNamed,
  childNamed,
  insertAfter,
  remove,
  valueOf,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import type { DocumentModel } from '../document-model';
import { invalidArgument } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { replaceText } from '../tree/control';
import { addParagraphs, linesOf } from '../tree/lines';
import { newTable } from '../tree/table';
import { textOf } from '../tree/text';
import { textRanges } from '../tree/text-ranges';
import { controlsIn, paragraphsIn } from '../tree/walk';
import { paragraphLike, removeBlock } from '../tree/write';
import { contentControlCollection } from './content-control-collection';
import { paragraph } from './paragraph';
import { paragraphCollection } from './paragraph-collection';
import { range } from './range';
import { rangeCollection } from './range-collection';
import { table } from './table';

export interface ControlOf {
  model: DocumentModel;
  element: XmlElement;
}

const kind: Kind<ControlOf> = {
  type: 'ContentControl',
  properties: {
    Id: { get: ({ element }) => Number(idOf(element) ?? 0) },
    Tag: text('w:tag', 64),
    Title: text('w:alias', 64),
    Text: { get: ({ model, element }) => textOf(element, model.behaviour.showsDeletions) },
    Appearance: {
      get: ({ element }) => appearanceOf(element),
      // Bounding boxes are the default without w15:appearance; the other two are not needed yet.
      set: (_, value, where) => {
        if (value !== 'BoundingBox') throw invalidArgument(where, value);
      },
    },
  },
  objects: {
    ParentContentControlOrNullObject: ({ model, element }) => contentControlAround(model, element),
    Paragraphs: ({ model, element }) => paragraphCollection(model, () => touched(element)),
    ContentControls: ({ model, element }) =>
      contentControlCollection(model, () => {
        const content = childNamed(element, 'w:sdtContent');
        return content ? controlsIn(content) : [];
      }),
  },
  creates: {
    InsertParagraph: ({ model, element }, args) => {
      const where = args.oneOf(1, ['Before', 'Start', 'End', 'After']);
      const content = contentOf(element);
      const all = paragraphsIn(element);
      const template = where === 'End' || where === 'After' ? all.at(-1) : all[0];
      if (!template) throw invalidArgument('ContentControl.InsertParagraph', where);
      const made = paragraphLike(template, args.text(0));
      if (where === 'Before') element.parentNode?.insertBefore(made, element);
      else if (where === 'After') insertAfter(element, made);
      else content.insertBefore(made, where === 'End' ? null : content.firstChild);
      model.inserted(made);
      return paragraph({ model, element: made });
    },
    InsertTable: ({ model, element }, args) => {
      const [rows, columns] = [args.count(0), args.count(1)];
      args.oneOf(2, ['End']);
      const template = paragraphsIn(element).at(-1);
      if (!template) throw invalidArgument('ContentControl.InsertTable', 'End');
      const made = newTable(template, rows, columns, args.matrix(3, rows, columns));
      contentOf(element).appendChild(made);
      model.inserted(made);
      return table({ model, element: made });
    },
    GetTextRanges: ({ model, element }, args) => {
      const marks = args.texts(0);
      return rangeCollection(model, textRanges(contentOf(element), marks));
    },
    InsertText: ({ model, element }, args) => {
      args.oneOf(1, ['Replace']);
      const [text, rest] = linesOf(args.text(0), model);
      const runs = replaceText(element, text, model.language, model.tracking());
      addParagraphs(element, rest);
      model.changed();
      return range({ model, runs });
    },
  },
  calls: {
    Delete: ({ model, element }, args) => {
      const tracking = model.tracking();
      if (args.flag(0)) unwrapControl(element);
      else if (tracking) markDeleted(tracking, element);
      else if (paragraphsIn(element).length > 0) removeControl(model, element);
      else remove(element);
      model.changed();
    },
    Select: ({ model, element }) => {
      const first = touched(element)[0];
      if (first) model.select(first);
    },
  },
};

function removeControl({ behaviour }: DocumentModel, element: XmlElement): void {
  if (behaviour.leavesParagraph) insertAfter(element, createElement(element, 'w:p'));
  removeBlock(element);
}

export function contentControl(of: ControlOf): HostObject {
  return hostObject(kind, of);
}

/** Nearest content control around something, across tables and cells. */
export function contentControlAround(model: DocumentModel, element: XmlElement): HostObject | null {
  const found = ancestorNamed(element, 'w:sdt');
  return found && contentControl({ model, element: found });
}

/** The paragraphs that a control holds, or the one that holds the control. */
function touched(element: XmlElement): XmlElement[] {
  const inner = paragraphsIn(element);
  if (inner.length > 0) return inner;
  const outer = ancestorNamed(element, 'w:p');
  return outer ? [outer] : [];
}

function text(
  name: 'w:tag' | 'w:alias',
  limit: number,
): NonNullable<typeof kind.properties>[string] {
  return {
    get: ({ element }) => valueOf(childNamed(element, 'w:sdtPr', name)) ?? '',
    set: ({ model, element }, value, where) => {
      if (typeof value !== 'string' || value.length > limit) throw invalidArgument(where, value);
      setProperty(ensureProperties(element, 'w:sdtPr'), name, value);
      model.changed();
    },
  };
}

function contentOf(element: XmlElement): XmlElement {
  const content = childNamed(element, 'w:sdtContent');
  if (!content) throw invalidArgument('ContentControl', 'a control without content');
  return content;
}

function appearanceOf(element: XmlElement): string {
  const appearance = valueOf(childNamed(element, 'w:sdtPr', 'w15:appearance')) ?? 'boundingBox';
  return appearance.charAt(0).toUpperCase() + appearance.slice(1);
}
