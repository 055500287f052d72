import { halves as bothHalves, type Half } from '../../assessment/screening';
import type { Snapshot } from '../../document/snapshot/snapshot';
import type { SectionRole } from '../../profile/profile';
import type { Proposal, Section } from '../../proposal/proposal';
import { isEvasive } from '../recognition/evasive';
import { isBareForm, isHeadLabel } from '../recognition/option-label';
import { isUnticked } from '../recognition/tick-boxes';

/** A section on climate or equity that someone wrote without the add-in. */
export interface HandWrittenSection {
  halves: Half[];
  heading: string;
  /** Paragraph of the heading, and the last one that belongs to the text. */
  paragraph: number;
  last: number;
  /** Its text with that of its sub-sections. */
  text: string;
}

const halvesOf: Partial<Record<SectionRole, Half[]>> = {
  climate: ['climate'],
  equity: ['equity'],
  combined: ['climate', 'equity'],
};

/**
 * The hand-written sections of a proposal. A heading that only holds sub-headings of its own kind
 * ("Klimarelevanz" over "Klimaschutz" and "Klimafolgenanpassung") is left to these; with a text of
 * its own it stands for them.
 */
export function handWrittenSections(proposal: Proposal, snapshot: Snapshot): HandWrittenSection[] {
  const assessed = proposal.sections.filter((section) => halvesOf[section.role] !== undefined);
  const sections: HandWrittenSection[] = [];
  for (const section of assessed) {
    const halves = halvesOf[section.role] ?? [];
    const around = sections.find((outer) => isInside(section, outer));
    if (around && halves.every((half) => around.halves.includes(half))) continue;
    const inner = assessed.find((other) => isInside(other, section));
    if (inner && !hasText(snapshot, section.paragraph + 1, inner.paragraph)) continue;
    const { heading, paragraph, last } = section;
    const text = isBlankForm(section.text) ? '' : section.text || evasiveLine(snapshot, paragraph);
    sections.push({ halves, heading, paragraph, last, text });
  }
  return sections;
}

/** Whether a text is a form of boxes of which none is ticked, with nothing written beside them. */
function isBlankForm(text: string): boolean {
  return (
    isUnticked(text) && text.split('\n').every((line) => isBareForm(line) || isHeadLabel(line))
  );
}

function isInside(section: Section, outer: { paragraph: number; last: number }): boolean {
  return section.paragraph > outer.paragraph && section.last <= outer.last;
}

/** Whether anything is written from one paragraph up to another. */
function hasText(snapshot: Snapshot, from: number, to: number): boolean {
  return snapshot.paragraphs.slice(from, to).some((paragraph) => paragraph.text.trim() !== '');
}

/**
 * The line below a heading that has no text, when it only refers elsewhere: "siehe Begründung"
 * holds the name of a section, so that it may have been read as the next heading.
 */
function evasiveLine(snapshot: Snapshot, heading: number): string {
  const below = snapshot.paragraphs
    .slice(heading + 1, heading + 4)
    .find((paragraph) => paragraph.text.trim() !== '');
  return below && isEvasive(below.text) ? below.text.trim() : '';
}

/** The half or halves that something stands for, as a finding names them. */
export function halfName(halves: readonly Half[]): Half | 'both' {
  return halves.length === bothHalves.length ? 'both' : (halves[0] ?? 'both');
}
