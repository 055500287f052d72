import type { Place } from '../../document/plan/edit-plan';
import type { SectionRole } from '../../profile/profile';
import type { Section } from '../../proposal/proposal';

/** The roles whose headings ours should look like, closest first. */
const relatives: readonly SectionRole[] = [
  'finance',
  'staff',
  'climate',
  'equity',
  'combined',
  'legal',
  'consultation',
  'alternatives',
  'reasons',
  'decision',
  'attachments',
  'other',
];

/**
 * The heading that ours is to look like: one right at the place and of its level, else the closest
 * relative. A heading outside tables wins over one in a form table, whatever their roles.
 */
export function modelHeading(sections: readonly Section[], place: Place | null): Section | null {
  const written = sections.filter((section) => section.marking !== 'table');
  const near = place && 'paragraph' in place ? neighbour(written, place) : null;
  return near ?? closest(written) ?? closest(sections);
}

/** A sibling of the new section: the section before the place, or the one after it. */
function neighbour(
  sections: readonly Section[],
  place: Extract<Place, { paragraph: number }>,
): Section | null {
  const pushed =
    place.kind === 'before'
      ? sections.find((section) => section.paragraph === place.paragraph)
      : undefined;
  const before = sections.filter(
    (section) => section !== pushed && section.paragraph <= place.paragraph,
  );
  const chain = chainOf(before).filter((section) => section.level >= (pushed?.level ?? 1));
  return closest(chain) ?? pushed ?? null;
}

/** The last section with those around it. */
function chainOf(sections: readonly Section[]): Section[] {
  const chain: Section[] = [];
  for (const section of [...sections].reverse()) {
    if (section.level < (chain[0]?.level ?? Infinity)) chain.unshift(section);
  }
  return chain;
}

function closest(sections: readonly Section[]): Section | null {
  const [first] = [...sections].sort(
    (one, other) => relatives.indexOf(one.role) - relatives.indexOf(other.role),
  );
  return first ?? null;
}
