import type { Snapshot } from '../../document/snapshot/snapshot';

/**
 * Whether the document ends with the empty paragraph that insertion adds after a statement at the end.
 * One that holds a picture is not ours. `position` is the statement's in `controls`.
 */
export function hasTrailingParagraph(
  { paragraphs, controls }: Snapshot,
  position: number,
): boolean {
  const control = controls[position];
  const previous = control && paragraphs[control.first - 1];
  const last = paragraphs.at(-1);
  return (
    last !== undefined &&
    last.text === '' &&
    last.boxes.length === 0 &&
    last.hasObjects !== true &&
    last.index === (control?.last ?? 0) + 1 &&
    previous !== undefined &&
    previous.cell === null
  );
}
