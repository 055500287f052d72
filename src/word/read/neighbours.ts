import type { Look } from '../../document/blocks/blocks';
import { noDirectFormatting } from '../../document/blocks/direct-formatting';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { mostCommonFormat, type ParagraphFormat } from '../write/paragraph-format';

/** What the document's paragraphs show about its styles. */
export interface Neighbours {
  /** The local name of each style in Word, by `w:name` in lower case. */
  localNames: ReadonlyMap<string, string>;
  /** The usual formatting of paragraphs with this look; null when there are none. */
  usual(look: Look): ParagraphFormat | null;
  /** Position of a paragraph of this look; null when there is none. */
  example(look: Look): number | null;
}

/** Reads the neighbours from a snapshot and the paragraphs that Word lists for it (`alignParagraphs`). */
export function readNeighbours(
  { paragraphs }: Snapshot,
  aligned: readonly ((ParagraphFormat & { style: string }) | null)[],
): Neighbours {
  const read = paragraphs.filter(({ index }) => aligned[index] != null);
  const localNames = new Map<string, string>();
  for (const { index, style } of read) {
    const local = aligned[index]?.style;
    const key = style.name.toLowerCase();
    if (local !== undefined && local !== '' && !localNames.has(key)) localNames.set(key, local);
  }
  const like = ({ style, bold, size, direct = noDirectFormatting }: Look): number[] => {
    const alike = read.filter(
      (one) =>
        one.text.trim() !== '' &&
        one.cell === null &&
        !one.listed &&
        one.bold === bold &&
        one.size === size &&
        one.style.name === style.name &&
        (one.direct?.font ?? null) === direct.font &&
        (one.direct?.color ?? null) === direct.color,
    );
    // No paragraph of the document has the spacing that replaces empty lines.
    const exact = alike.filter(
      (one) => JSON.stringify(one.direct ?? noDirectFormatting) === JSON.stringify(direct),
    );
    return (exact.length > 0 ? exact : alike).map(({ index }) => index);
  };
  return {
    localNames,
    usual: (look) => mostCommonFormat(like(look).flatMap((index) => aligned[index] ?? [])),
    example: (look) => like(look)[0] ?? null,
  };
}
