import type { Half } from '../assessment/screening';
import type { SectionRole } from '../profile/profile';
import type { Proposal, Section } from '../proposal/proposal';

/** A section on climate or equity that someone wrote without the add-in. */
export interface HandSection {
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
 * ("Klimarelevanz" over "Klimaschutz" and "Klimafolgenanpassung") is left to these.
 */
export function handSections(proposal: Proposal): HandSection[] {
  return proposal.sections.flatMap((section, index) => {
    const halves = halvesOf[section.role];
    if (!halves) return [];
    const inside = subSections(proposal.sections, index);
    const empty = section.text.trim() === '';
    if (empty && inside.some((sub) => halvesOf[sub.role] !== undefined)) return [];
    const others = inside.filter((sub) => halvesOf[sub.role] === undefined);
    const texts = [section.text, ...others.map((sub) => sub.text)];
    const { heading, paragraph } = section;
    const last = Math.max(section.last, ...others.map((sub) => sub.last));
    return [{ halves, heading, paragraph, last, text: texts.join('\n').trim() }];
  });
}

function subSections(sections: Section[], index: number): Section[] {
  const level = sections[index]?.level ?? 1;
  const rest = sections.slice(index + 1);
  const end = rest.findIndex((section) => section.level <= level);
  return end === -1 ? rest : rest.slice(0, end);
}
