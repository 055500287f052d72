import { normaliseText } from '../../document/text/normalise';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { isFurniture } from '../headings/heading-style';
import type { Proposal } from '../proposal';
import { statementParagraphs } from '../sections/statement-range';

/** A piece of text that is searched for hints. */
export interface Passage {
  text: string;
  paragraph: number;
  place: 'title' | 'decision' | 'elsewhere';
}

/** Paragraphs in which the title is looked for. */
const titleRange = 200;

/** Everything that is searched, or only title and decision. */
export type Extent = 'everywhere' | 'at-the-top';

/**
 * The title, then every paragraph that argues for the decision: not the head, our statement, existing
 * climate and equity sections, other options, attachments, nor headers and footers.
 */
export function* searchedText(
  snapshot: Snapshot,
  { title, sections }: Proposal,
  extent: Extent = 'everywhere',
): Generator<Passage> {
  const skipped = new Set(statementParagraphs(snapshot));
  const decision = new Set<number>();
  for (const { role, paragraph, last } of sections) {
    if (['climate', 'equity', 'combined', 'alternatives', 'attachments'].includes(role))
      fill(skipped, paragraph, last);
    if (role === 'decision') fill(decision, paragraph, last);
  }
  const start = sections.find((section) => section.role !== 'other')?.paragraph ?? 0;
  if (title !== null) {
    yield { text: title, paragraph: titleParagraph(snapshot, title), place: 'title' };
  }
  for (const paragraph of snapshot.paragraphs.slice(start)) {
    const { index, text } = paragraph;
    if (text === '') continue;
    const place = decision.has(index) ? 'decision' : 'elsewhere';
    if (extent === 'at-the-top' && place === 'elsewhere') continue;
    if (skipped.has(index) || isFurniture(paragraph)) continue;
    if (normaliseText(text) === title) continue;
    yield { text, paragraph: index, place };
  }
}

/** The paragraph that holds the title; otherwise the first one. */
export function titleParagraph(snapshot: Snapshot, title: string): number {
  const holder = snapshot.paragraphs
    .slice(0, titleRange)
    .find((one) => normaliseText(one.text).includes(title));
  return holder?.index ?? 0;
}

function fill(set: Set<number>, first: number, last: number): void {
  for (let index = first; index <= last; index += 1) set.add(index);
}
