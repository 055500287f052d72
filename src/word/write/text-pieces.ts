import { changedSpan } from '../../document/text/changed-span';

/** What happens to one piece of a field's text. */
export interface PieceEdit {
  /** Position among the pieces. */
  piece: number;
  /** The text that replaces it, or is added at its start or end; empty where the piece is just removed. */
  text: string;
  where: 'Replace' | 'Start' | 'End';
}

/**
 * Changes a text that Word returned in pieces into another: as few pieces as possible are changed, and
 * what is attached to the others, such as a comment, stays. There must be at least one piece.
 */
export function pieceEdits(pieces: readonly string[], to: string): PieceEdit[] {
  const from = pieces.join('');
  const span = changedSpan(from, to);
  const bounds = pieces.map((_, index) => pieces.slice(0, index).join('').length);
  const first = bounds.filter((at) => at <= span.start).length - 1;
  if (span.start === span.end) return insertion(bounds, first, span.start, span.text);
  const start = bounds[first] ?? 0;
  const last = bounds.filter((at) => at < span.end).length - 1;
  const end = bounds[last + 1] ?? from.length;
  const text = to.slice(start, to.length - (from.length - end));
  return pieces.slice(first, last + 1).map((_, index): PieceEdit => ({
    piece: first + index,
    text: index === 0 ? text : '',
    where: 'Replace',
  }));
}

/** New text between two pieces is added to the end of the first and takes its look. */
function insertion(bounds: number[], first: number, at: number, text: string): PieceEdit[] {
  if (text === '') return [];
  if (at === 0) return [{ piece: 0, text, where: 'Start' }];
  const before = bounds[first] === at ? first - 1 : first;
  return [{ piece: before, text, where: 'End' }];
}
