import { DocumentError } from '../../document/errors';
import type { AdoptedSection } from '../../document/plan/edit-plan';
import type { Snapshot } from '../../document/snapshot/snapshot';

/** A section that the statement replaces. */
export interface AdoptedSectionInWord {
  heading: Word.Paragraph;
  /** Its last paragraph. */
  end: Word.Paragraph;
  /** Whether the document ends with it. */
  isLast: boolean;
  /** Removes what is below the heading: tables as a whole, everything else by paragraph. */
  removeText(): void;
}

/** Finds the section among the paragraphs that Word lists for the snapshot (`alignParagraphs`); all must be there. */
export function adoptedSectionInWord(
  { heading, last }: AdoptedSection,
  { paragraphs }: Snapshot,
  aligned: readonly (Word.Paragraph | null)[],
): AdoptedSectionInWord {
  const [first, end] = [aligned[heading], aligned[last]];
  if (!first || !end || aligned.slice(heading, last + 1).includes(null)) {
    throw new DocumentError('changed', 'a paragraph of the section is gone');
  }
  return {
    heading: first,
    end,
    isLast: last === paragraphs.length - 1,
    removeText() {
      const tables = new Set<number>();
      for (const { index, cell } of paragraphs.slice(heading + 1, last + 1)) {
        const paragraph = aligned[index];
        if (!cell) paragraph?.delete();
        else if (paragraph?.tableNestingLevel === 1 && !tables.has(cell.table)) {
          tables.add(cell.table);
          paragraph.parentTable.delete();
        }
      }
    },
  };
}
