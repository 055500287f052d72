import type { FieldEdit } from '../../document/plan/edit-plan';
import { controlsInside } from '../../document/snapshot/controls';
import { normaliseText } from '../../document/text/normalise';
import { tellsTracking } from '../read/tracking';
import { requireAnswer } from '../host/errors';
import { goneControl } from '../read/controls';
import type { FieldInWord, StatementInWord } from '../read/statement-in-word';
import { pieceEdits } from './text-pieces';

/** A text in pieces that each end with a space, as Word splits it. */
type Pieces = Word.RangeCollection;

/**
 * The texts of those fields that are to be changed word by word, because changes may be tracked, because
 * somebody has commented on them, or because Word lists no control; one more round trip when there are any. Otherwise a field is replaced as a
 * whole, as it is in a Word that cannot split text.
 */
export async function readPieces(
  context: Word.RequestContext,
  edits: readonly FieldEdit[],
  { snapshot, position, field }: StatementInWord,
): Promise<ReadonlyMap<string, Pieces>> {
  const mayTrack = snapshot.tracking === true || !tellsTracking();
  const careful = edits.filter(({ tag, from, to }) => {
    const commented = controlsInside(snapshot, position, tag)[0]?.commented === true;
    if (from === to || from === '') return false;
    return !field(tag).control || (to !== '' && (mayTrack || commented));
  });
  if (careful.length === 0) return new Map();
  const piecesOfFields = careful.map(({ tag }): [string, Pieces] => {
    const pieces = field(tag).pieces();
    pieces.load('items/text');
    return [tag, pieces];
  });
  try {
    await context.sync();
  } catch (error) {
    requireAnswer(error);
    return new Map();
  }
  return new Map(piecesOfFields);
}

/** Changes a field's text; nothing is sent yet. */
export function changeField(
  { tag, from, to }: FieldEdit,
  { control, textAround }: FieldInWord,
  pieces: Pieces | undefined,
): void {
  const items = pieces?.items ?? [];
  const texts = items.map(({ text }) => text);
  const isRead = normaliseText(texts.join('')) === normaliseText(textAround(from));
  if (texts.length === 0 || !isRead) {
    if (!control) throw goneControl(tag);
    control.insertText(to, 'Replace');
    return;
  }
  for (const { piece, text, where } of pieceEdits(texts, textAround(to))) {
    const range = items[piece];
    if (text === '') range?.delete();
    else range?.insertText(text, where);
  }
}
