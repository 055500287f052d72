import { DocumentError } from '../../document/errors';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { normaliseText } from '../../document/text/normalise';

/**
 * Finds a paragraph among those that Word lists, by text and position together: Word lists the same
 * paragraphs in the same order as the snapshot, but not those that it hides, and its texts can hold tracked
 * deletions (office-js #2314). So: the nearest one with the text, else the one at the position whose text
 * holds all of it; else the document counts as changed. Returns the position.
 */
export function findParagraph(texts: readonly string[], index: number, expected: string): number {
  const wanted = normaliseText(expected);
  const same = texts
    .map((_, position) => position)
    .filter((position) => normaliseText(texts[position] ?? '') === wanted)
    .sort((one, other) => Math.abs(one - index) - Math.abs(other - index));
  // Empty paragraphs are all alike, so only the position tells them apart.
  const nearest = wanted === '' ? same.find((position) => position === index) : same[0];
  if (nearest !== undefined) return nearest;
  const there = texts[index];
  if (there !== undefined && wanted !== '' && mayShow(there, wanted)) return index;
  throw goneParagraph(index);
}

/**
 * Pairs the paragraphs of a snapshot with those that Word lists: by position as long as the texts agree, and
 * behind paragraphs that only one of them has by the next text that agrees. Null where there is none.
 */
export function alignParagraphs<P extends { text: string }>(
  { paragraphs }: Pick<Snapshot, 'paragraphs'>,
  listed: readonly P[],
): (P | null)[] {
  const texts = paragraphs.map(({ text }) => normaliseText(text));
  const inWord = listed.map(({ text }) => normaliseText(text));
  const sameCount = texts.length === inWord.length;
  const aligned: (P | null)[] = texts.map(() => null);
  let read = 0;
  let word = 0;
  while (read < texts.length && word < inWord.length) {
    if (agree(texts[read], inWord[word], sameCount)) {
      aligned[read] = listed[word] ?? null;
      read += 1;
      word += 1;
      continue;
    }
    const [skipRead, skipWord] = nextAgreement(texts, inWord, read, word);
    read += skipRead;
    word += skipWord;
  }
  return aligned;
}

/** The paragraph of Word's list with this index in the snapshot. Throws `DocumentError('changed')`. */
export function paragraphAt<P extends { text: string }>(
  listed: readonly P[],
  snapshot: Snapshot,
  index: number,
): P {
  const paragraph = alignParagraphs(snapshot, listed)[index];
  if (!paragraph) throw goneParagraph(index);
  return paragraph;
}

/** How far a paragraph is looked for that only one of two lists has. */
const furthest = 40;

/** How many paragraphs to pass over in each list until both show the same text; nearest first. */
function nextAgreement(
  texts: readonly string[],
  inWord: readonly string[],
  read: number,
  word: number,
): [number, number] {
  for (let distance = 1; distance <= furthest; distance += 1) {
    for (let skipRead = 0; skipRead <= distance; skipRead += 1) {
      const text = texts[read + skipRead];
      const skipWord = distance - skipRead;
      if (text !== undefined && text !== '' && text === inWord[word + skipWord])
        return [skipRead, skipWord];
    }
  }
  return [1, 1];
}

/** With as many paragraphs on both sides, what Word shows may hold deleted text as well. */
function agree(text = '', inWord = '', sameCount: boolean): boolean {
  return text === inWord || (sameCount && mayShow(inWord, text));
}

/** Whether a text holds all characters of another in their order, as with deletions among them. */
function mayShow(shown: string, text: string): boolean {
  let at = 0;
  for (let from = 0; from < shown.length; from += 1) if (shown[from] === text[at]) at += 1;
  return at === text.length;
}

function goneParagraph(index: number): DocumentError {
  return new DocumentError('changed', `paragraph ${index} is gone`);
}
