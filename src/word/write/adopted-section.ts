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

/** Finds the section among the paragraphs that Word lists, which must match the snapshot. */
export function adoptedSectionInWord(
  { heading, last }: AdoptedSection,
  { paragraphs }: Snapshot,
  listed: readonly Word.Paragraph[],
): AdoptedSectionInWord {
  const [first, end] = [listed[heading], listed[last]];
  if (!first || !end || listed.length !== paragraphs.length) {
    throw new DocumentError('changed', `paragraphs: ${paragraphs.length}, ${listed.length} listed`);
  }
  return {
    heading: first,
    end,
    isLast: last === paragraphs.length - 1,
    removeText() {
      const tables = new Set<number>();
      for (const { index, cell } of paragraphs.slice(heading + 1, last + 1)) {
        const paragraph = listed[index];
        if (!cell) paragraph?.delete();
        else if (paragraph?.tableNestingLevel === 1 && !tables.has(cell.table)) {
          tables.add(cell.table);
          paragraph.parentTable.delete();
        }
      }
    },
  };
}
