import { nonTextContents, type NonTextContent } from './non-text-content';
import type { Snapshot } from './snapshot';

const staysWithHeading: ReadonlySet<NonTextContent> = new Set(['bookmark', 'control']);

/**
 * What would be lost with the text of a section, from its heading to its last paragraph, if a statement
 * replaced it. A bookmark or control in the heading stays with it.
 */
export function nonTextContentInSection(
  { paragraphs, controls, sections }: Pick<Snapshot, 'paragraphs' | 'controls' | 'sections'>,
  heading: number,
  last: number,
): NonTextContent[] {
  const found = new Set<NonTextContent>();
  for (const { index, nonTextContent, hasObjects, boxes } of paragraphs.slice(heading, last + 1)) {
    for (const kind of nonTextContent ?? []) {
      if (index !== heading || !staysWithHeading.has(kind)) found.add(kind);
    }
    // Some hosts and tests report no more than this.
    if (boxes.length > 0 || (hasObjects && !nonTextContent)) found.add('object');
  }
  if (controls.some((one) => one.last >= heading && one.first <= last)) found.add('control');
  if (sections.slice(0, -1).some((one) => one.last >= heading && one.last <= last)) {
    found.add('break');
  }
  return nonTextContents.filter((kind) => found.has(kind));
}
