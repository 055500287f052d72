import type { StatementBlocks } from '../../document/blocks/blocks';
import { DocumentError } from '../../document/errors';
import type { Answers, LookUp } from '../read/look-ups';
import type { LookStep } from './looks';
import type { ParagraphFormat } from './paragraph-format';

/** Adds the statement's heading to the list of the headings around it. */
export interface HeadingNumbering {
  /** Take them after the style is set, which removes numbering. */
  steps(heading: Word.Paragraph, formatting: Partial<ParagraphFormat>): LookStep[];
}

/** The list of the heading whose numbering ours continues, to be asked for. */
export interface NumberingSearch {
  questions: readonly LookUp<unknown>[];
  find: (answers: Answers) => HeadingNumbering;
}

const nothing: HeadingNumbering = { steps: () => [] };
/** The heading to join is not to be found in Word, so that the number counts as refused. */
const unknown: HeadingNumbering = {
  steps: () => [
    {
      kind: 'numbering',
      apply() {
        throw new DocumentError('changed', 'the heading to join is gone');
      },
    },
  ],
};

/** `aligned` are the paragraphs that Word lists (`alignParagraphs`), with `isListItem` loaded. */
export function headingNumbering(
  { blocks: [heading] }: StatementBlocks,
  aligned: readonly (Word.Paragraph | null)[],
): NumberingSearch {
  const { countsOnFrom } = heading;
  if (countsOnFrom === undefined) return { questions: [], find: () => nothing };
  const model = aligned[countsOnFrom];
  if (!model) return { questions: [], find: () => unknown };
  // The style has numbering, and this document removes it from its headings.
  if (!model.isListItem) return { questions: [], find: () => without };
  const { listOrNullObject: list, listItemOrNullObject: item } = model;
  const membership: LookUp<{ list: number; level: number } | null> = {
    load() {
      list.load('id');
      item.load('level');
    },
    read: () =>
      list.isNullObject || item.isNullObject ? null : { list: list.id, level: item.level },
    otherwise: null,
  };
  return {
    questions: [membership],
    find(answers) {
      const known = answers(membership);
      return known ? joining(known) : unknown;
    },
  };
}

const without: HeadingNumbering = {
  steps: (heading) => [{ kind: 'numbering', apply: () => heading.detachFromList() }],
};

function joining({ list, level }: { list: number; level: number }): HeadingNumbering {
  return {
    steps: (heading, formatting) => [
      { kind: 'numbering', apply: () => void heading.attachToList(list, level) },
      // A list has its own indents; those of the other headings apply.
      { kind: 'paragraph', apply: () => heading.set(formatting) },
    ],
  };
}
