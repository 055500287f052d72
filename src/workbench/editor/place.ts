import { isNamed, type XmlElement } from '../../wordprocessingml/tree';
import type { Difference } from './difference';
import type { Piece } from './pieces';

/** Where typed text goes: into a piece, beside a control, or to the end of a paragraph without text. */
export type Place =
  | { kind: 'piece'; piece: Piece }
  | { kind: 'beside'; control: XmlElement; side: 'before' | 'after'; at: number; like: XmlElement }
  | { kind: 'end' };

/**
 * Chooses the place as Word does. At the edge of a control the caret decides: inside when it is within
 * (`control`), outside when it is in none (null). When that is not known, the innermost control wins,
 * since a click at the edge of a control puts Word's caret inside. Beside a hyperlink or a field's result
 * text stays outside; between two runs it takes the formatting of the left one. Text that replaces other
 * text goes where that began.
 */
export function placeFor(
  pieces: Piece[],
  change: Difference,
  control: XmlElement | null | undefined,
): Place {
  const near = pieces.filter(
    (piece) => !piece.fixed && piece.end >= change.start && piece.start <= change.end,
  );
  const replaced = near.filter((piece) => piece.end > change.start && piece.start < change.end);
  const fitting = (candidates: Piece[]): Piece[] =>
    control === undefined
      ? candidates
      : candidates.filter((piece) => (piece.controls.at(-1) ?? null) === control);

  const piece = fitting(replaced)[0] ?? best(fitting(near));
  if (piece !== undefined) return { kind: 'piece', piece };
  if (control === null) {
    const beside = besideControl(near, change);
    if (beside !== null) return beside;
  }
  const any = replaced[0] ?? best(near);
  return any === undefined ? { kind: 'end' } : { kind: 'piece', piece: any };
}

function best(candidates: Piece[]): Piece | undefined {
  const rank = (piece: Piece): number => piece.controls.length * 2 + (piece.linked ? 0 : 1);
  return candidates.reduce<Piece | undefined>(
    (winner, piece) => (winner !== undefined && rank(winner) >= rank(piece) ? winner : piece),
    undefined,
  );
}

function besideControl(near: Piece[], change: Difference): Place | null {
  const left = near.filter((piece) => piece.end <= change.start).at(-1);
  const piece = left ?? near[0];
  const control = piece?.controls[0];
  if (piece === undefined || control === undefined || !isNamed(piece.home, 'w:r')) return null;
  return left === undefined
    ? { kind: 'beside', control, side: 'before', at: change.start, like: piece.home }
    : { kind: 'beside', control, side: 'after', at: change.start, like: piece.home };
}
