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
import type { World } from '../document-model';
import { invalidArgument } from '../host-error';
import { hostObject, type HostObject, type Kind } from '../host-object';
import { replaceText } from '../tree/control';
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
  world: World;
  element: XmlElement;
}

const kind: Kind<ControlOf> = {
  type: 'ContentControl',
  properties: {
    Id: { get: ({ element }) => Number(idOf(element) ?? 0) },
    Tag: text('w:tag', 64),
    Title: text('w:alias', 64),
    Text: { get: ({ world, element }) => textOf(element, world.showsDeletions) },
    Appearance: {
      get: ({ element }) => appearanceOf(element),
      // Bounding boxes are the default without w15:appearance; the other two are not needed yet.
      set: (_, value, where) => {
        if (value !== 'BoundingBox') throw invalidArgument(where, value);
      },
    },
  },
  objects: {
    ParentContentControlOrNullObject: ({ world, element }) => contentControlAround(world, element),
    Paragraphs: ({ world, element }) => paragraphCollection(world, () => touched(element)),
    ContentControls: ({ world, element }) =>
      contentControlCollection(world, () => {
        const content = childNamed(element, 'w:sdtContent');
        return content ? controlsIn(content) : [];
      }),
  },
  creates: {
    InsertParagraph: ({ world, element }, args) => {
      const where = args.oneOf(1, ['Before', 'Start', 'End', 'After']);
      const content = contentOf(element);
      const all = paragraphsIn(element);
      const model = where === 'End' || where === 'After' ? all.at(-1) : all[0];
      if (!model) throw invalidArgument('ContentControl.InsertParagraph', where);
      const made = paragraphLike(model, args.text(0));
      if (where === 'Before') element.parentNode?.insertBefore(made, element);
      else if (where === 'After') insertAfter(element, made);
      else content.insertBefore(made, where === 'End' ? null : content.firstChild);
      world.inserted(made);
      return paragraph({ world, element: made });
    },
    InsertTable: ({ world, element }, args) => {
      const [rows, columns] = [args.count(0), args.count(1)];
      args.oneOf(2, ['End']);
      const model = paragraphsIn(element).at(-1);
      if (!model) throw invalidArgument('ContentControl.InsertTable', 'End');
      const made = newTable(model, rows, columns, args.matrix(3, rows, columns));
      contentOf(element).appendChild(made);
      world.inserted(made);
      return table({ world, element: made });
    },
    GetTextRanges: ({ world, element }, args) => {
      const marks = args.texts(0);
      return rangeCollection(world, textRanges(contentOf(element), marks));
    },
    InsertText: ({ world, element }, args) => {
      args.oneOf(1, ['Replace']);
      const runs = replaceText(element, args.text(0), world.language, world.tracking());
      world.changed();
      return range({ world, runs });
    },
  },
  calls: {
    Delete: ({ world, element }, args) => {
      const tracking = world.tracking();
      if (args.flag(0)) unwrapControl(element);
      else if (tracking) markDeleted(tracking, element);
      else if (paragraphsIn(element).length > 0) removeBlock(element);
      else remove(element);
      world.changed();
    },
    Select: ({ world, element }) => {
      const first = touched(element)[0];
      if (first) world.select(first);
    },
  },
};

export function contentControl(of: ControlOf): HostObject {
  return hostObject(kind, of);
}

/** Nearest content control around something, across tables and cells. */
export function contentControlAround(world: World, element: XmlElement): HostObject | null {
  const found = ancestorNamed(element, 'w:sdt');
  return found && contentControl({ world, element: found });
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
    set: ({ world, element }, value, where) => {
      if (typeof value !== 'string' || value.length > limit) throw invalidArgument(where, value);
      setProperty(ensureProperties(element, 'w:sdtPr'), name, value);
      world.changed();
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
