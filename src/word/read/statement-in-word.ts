import { isInside } from '../../document/snapshot/controls';
import type { Control, Snapshot } from '../../document/snapshot/snapshot';
import { goneControl, listedControl, livePosition } from './controls';
import { paragraphAt } from './find-paragraph';

/**
 * A field of the statement in Word: its control, or its paragraph where Word does not list the control (on
 * the web those in tables, office-js #2040).
 */
export interface FieldInWord {
  control: Word.ContentControl | null;
  firstParagraph: () => Word.Paragraph;
  lastParagraph: () => Word.Paragraph;
  /** Its text in pieces that each end with a space; without a control, those of the whole paragraph. */
  pieces: () => Word.RangeCollection;
  /** The text of all pieces when the field has this text. */
  textAround: (text: string) => string;
}

/** A statement and its controls in Word. */
export interface StatementInWord {
  snapshot: Snapshot;
  /** Position of the outer control in `snapshot.controls`. */
  position: number;
  root: Word.ContentControl;
  /** Throws `DocumentError('changed')` where the field is gone. */
  field: (tag: string) => FieldInWord;
}

/**
 * Finds the statement with this tag. Loaded must be the controls' tags, and the paragraphs' texts where
 * `hasTexts` says so; where they are needed otherwise, that takes a round trip.
 */
export async function statementInWord(
  context: Word.RequestContext,
  snapshot: Snapshot,
  tag: string,
  hasTexts: boolean,
): Promise<StatementInWord> {
  const { contentControls, paragraphs } = context.document.body;
  const listed = contentControls.items;
  const position = livePosition(snapshot, tag);
  const all = [...snapshot.controls.keys()].filter((at) => isInside(snapshot, at, position));
  const complete = [position, ...all].every((at) => listedControl(listed, snapshot, at));
  if (!complete && !hasTexts) {
    paragraphs.load('items/text');
    await context.sync();
  }
  const at = (index: number): Word.Paragraph => paragraphAt(paragraphs.items, snapshot, index);
  return {
    snapshot,
    position,
    root:
      listedControl(listed, snapshot, position) ??
      (await controlAround(context, at(snapshot.controls[position]?.first ?? 0), tag)),
    field(fieldTag) {
      const where = livePosition(snapshot, fieldTag, position);
      const control = listedControl(listed, snapshot, where);
      const known = snapshot.controls[where];
      if (control) return byControl(control);
      if (known) return byParagraph(known, snapshot, () => at(known.first));
      throw goneControl(fieldTag);
    },
  };
}

/** The statement's heading stands in the outer control itself, so that it leads to it. */
async function controlAround(
  context: Word.RequestContext,
  heading: Word.Paragraph,
  tag: string,
): Promise<Word.ContentControl> {
  const around = heading.parentContentControlOrNullObject;
  around.load('tag');
  await context.sync();
  if (around.isNullObject || around.tag !== tag) throw goneControl(tag);
  return around;
}

function byControl(control: Word.ContentControl): FieldInWord {
  return {
    control,
    firstParagraph: () => control.paragraphs.getFirst(),
    lastParagraph: () => control.paragraphs.getLast(),
    pieces: () => control.getTextRanges([' '], false),
    textAround: (text) => text,
  };
}

function byParagraph(
  { tag, text: own, first, last }: Control,
  { paragraphs }: Snapshot,
  paragraph: () => Word.Paragraph,
): FieldInWord {
  const [before = '', behind, ...more] = (paragraphs[first]?.text ?? '').split(own);
  // Where the text is there twice, nobody can tell which is the field.
  if (own === '' || first !== last || behind === undefined || more.length > 0)
    throw goneControl(tag);
  return {
    control: null,
    firstParagraph: paragraph,
    lastParagraph: paragraph,
    pieces: () => paragraph().getTextRanges([' '], false),
    textAround: (text) => `${before}${text}${behind}`,
  };
}
