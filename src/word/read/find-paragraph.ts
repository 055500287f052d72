import { DocumentError } from '../../document/errors';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';

/**
 * Finds the paragraph that a plan means among those that Word lists. Word lists the same paragraphs in
 * the same order as the snapshot, but its texts can hold tracked deletions (office-js #2314), and with
 * these hidden it can list fewer. So: the same position when the text or the number agrees, else the
 * nearest paragraph with the text; else the document counts as changed.
 */
export function findParagraph(
  texts: readonly string[],
  index: number,
  expected: string,
  count: number,
): number {
  const expectedText = normaliseText(expected);
  const same = (position: number): boolean => normaliseText(texts[position] ?? '') === expectedText;
  if (index < texts.length && (same(index) || texts.length === count)) return index;
  const candidates = texts
    .map((_, position) => position)
    .filter((position) => expectedText !== '' && same(position))
    .sort((one, other) => Math.abs(one - index) - Math.abs(other - index));
  const nearest = candidates[0];
  if (nearest === undefined) throw new DocumentError('changed', `paragraph ${index} is gone`);
  return nearest;
}

/** The paragraph that has this index in the snapshot, among those that Word lists with their text. */
export function paragraphAt<P extends { text: string }>(
  listed: readonly P[],
  { paragraphs }: Snapshot,
  index: number,
): P {
  const texts = listed.map(({ text }) => text);
  const position = findParagraph(texts, index, paragraphs[index]?.text ?? '', paragraphs.length);
  const paragraph = listed[position];
  if (!paragraph) throw new DocumentError('changed', `paragraph ${index} is gone`);
  return paragraph;
}
