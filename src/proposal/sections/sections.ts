import { findHeadings, type FoundHeading } from '../headings/find-headings';
import type { ReadMark } from '../headings/heading-marks';
import { isBlank, type Line } from '../text/line';
import type { Section } from '../proposal';
import { withReasonsOfBoxes } from './reasons-of-boxes';

/**
 * The sections of a proposal in document order.
 *
 * A section reaches to the next heading of its own or a higher level, so its text holds the text of its
 * sub-sections, their headings included: "Klimarelevanz" with nothing but "Klimaschutz" and "Anpassung"
 * below it is not empty. The text of a cell's label ends with its cells.
 *
 * @param isTitle whether a paragraph holds the title or the kind of document, and thus is not a heading
 */
export function readSections(
  lines: readonly Line[],
  markOf: ReadMark,
  isTitle: (paragraph: number) => boolean,
): Section[] {
  const found = withReasonsOfBoxes([...findHeadings(lines, markOf, isTitle)], lines);
  const following = followingHeadings(found);
  return found.map((one) => {
    let next = following.get(one);
    // Labels side by side precede each other's text; they do not end it.
    while (next && next.at < one.from) next = following.get(next);
    const end = next?.at ?? lines.length;
    return section(one, lines.slice(one.from, one.to === null ? end : Math.min(one.to + 1, end)));
  });
}

function section(
  { heading, role, level, marking, line, rest }: FoundHeading,
  below: readonly Line[],
): Section {
  const text = below.filter((one) => !isBlank(one)).map((one) => one.text.trim());
  const { index } = line.paragraph;
  return {
    heading,
    role,
    level,
    marking,
    paragraph: index,
    last: Math.max(index, (below[below.length - 1] ?? line).paragraph.index),
    text: (rest === '' ? text : [rest, ...text]).join('\n'),
  };
}

/** For every heading the next one of the same or a higher level; linear, from the end. */
function followingHeadings(
  found: readonly FoundHeading[],
): ReadonlyMap<FoundHeading, FoundHeading> {
  const following = new Map<FoundHeading, FoundHeading>();
  let behind: FoundHeading | undefined;
  for (const one of [...found].reverse()) {
    let next = behind;
    while (next && next.level > one.level) next = following.get(next);
    if (next) following.set(one, next);
    behind = one;
  }
  return following;
}

/** The first section whose heading names its role, as {@link readSections} would give it; none in a document without. */
export function firstNamedSection(
  lines: readonly Line[],
  markOf: ReadMark,
): Pick<Section, 'role' | 'paragraph'> | null {
  for (const { role, line } of findHeadings(lines, markOf, () => false))
    if (role !== 'other') return { role, paragraph: line.paragraph.index };
  return null;
}
