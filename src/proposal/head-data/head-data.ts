import { normaliseText } from '../../document/text/normalise';
import type { Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import { headLines, piecesOf } from './head-line';
import type { Section } from '../proposal';
import { readReference } from './reference';
import { roleOf } from '../headings/role';
import { isGeneric, isLongTitle, readTitle, titleInHeader } from './title';

/** What is above the sections. */
export interface HeadData {
  title: string | null;
  reference: string | null;
}

/** Labels are looked for in this many paragraphs even where a section starts earlier. */
const headLength = 60;

/** Reads title and reference number. `sections` says where the head ends. */
export function readHeadData(
  snapshot: Snapshot,
  sections: readonly Pick<Section, 'role' | 'paragraph'>[],
): HeadData {
  const first = sections.find((section) => section.role !== 'other')?.paragraph;
  const isAct = isLongTitle(normaliseText(snapshot.paragraphs[first ?? 0]?.text ?? ''));
  const end = Math.min(first === undefined ? headLength : first + (isAct ? 1 : 0), 200);
  const head = headLines(snapshot, Math.max(end, headLength));
  const above = first === undefined ? head : head.filter((line) => line.paragraph < end);
  const headers = snapshot.headers
    .slice(0, 50)
    .flatMap((text) => piecesOf(text, () => [], { index: 0, cell: null }));
  return {
    title: readTitle(snapshot, above, end) ?? titleInHeader(headers),
    reference: readReference(head, headers),
  };
}

/**
 * A test for paragraphs that hold the title or name the kind of document; they are not headings of
 * sections.
 */
export function titleParagraphs(
  snapshot: Snapshot,
  title: string | null,
): (index: number) => boolean {
  const head = snapshot.paragraphs.slice(0, headLength);
  const titleAt =
    title === null ? undefined : head.find(({ text }) => normaliseText(text).includes(title));
  const known = new Map<number, boolean>();
  const isTitle = ({ index, text }: Paragraph): boolean => {
    const plain = normaliseText(text);
    if (plain === '' || plain === title) return plain !== '';
    // "Antrag" above the title is the kind of document; below it, it introduces the decision.
    const behind = titleAt !== undefined && index > titleAt.index;
    return isGeneric(plain) && !(behind && roleOf(plain) !== 'other');
  };
  return (index) => {
    const paragraph = head[index];
    if (!paragraph) return false;
    const before = known.get(index);
    if (before !== undefined) return before;
    const now = isTitle(paragraph);
    known.set(index, now);
    return now;
  };
}
