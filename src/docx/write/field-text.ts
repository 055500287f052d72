import type { ElementBuilder } from '../../wordprocessingml/builder';
import { endPlaceholder } from '../../wordprocessingml/controls';
import { changeText, ownParagraphs } from '../../wordprocessingml/revisions/change-text';
import type { Tracking } from '../../wordprocessingml/revisions/tracking';
import { currentRuns, formatOf, isReference, newRun } from '../../wordprocessingml/runs';
import { rangeMarks } from '../../wordprocessingml/story';
import {
  childElements,
  childNamed,
  descendantsNamed,
  isNamed,
  remove,
  type XmlElement,
} from '../../wordprocessingml/tree';

/**
 * Changes a field's text and keeps the formatting of its first run, however edits have split the field.
 * Paragraphs that were added inside the field are joined. Where changes are tracked or the text has
 * comments, only the words that differ are changed.
 */
export function setFieldText(
  build: ElementBuilder,
  field: XmlElement,
  text: string,
  tracking: Tracking | null = null,
): void {
  const content = childNamed(field, 'w:sdtContent');
  if (!content) return;
  const prompt = endPlaceholder(field);
  if (tracking || isCommented(content)) {
    // The prompt of an empty control is not document text and is removed without tracking.
    if (prompt) currentRuns(content).forEach(remove);
    changeText(build, content, text, tracking);
    return;
  }
  const properties = prompt ? null : firstFormat(content);
  const run = newRun(build, text, properties);
  const [first, ...others] = ownParagraphs(content);
  const home = first ?? content;
  const marks = [home, ...others].flatMap((one) => marksIn(one));
  childElements(home)
    .filter((child) => !isNamed(child, 'w:pPr'))
    .forEach(remove);
  others.forEach(remove);
  home.appendChild(run);
  for (const mark of marks) home.appendChild(mark);
}

/** The formatting of the first run that holds text. */
function firstFormat(content: XmlElement): XmlElement | null {
  const runs = descendantsNamed(content, 'w:r');
  return formatOf(runs.find((one) => childNamed(one, 'w:t')) ?? runs[0]);
}

function isCommented(content: XmlElement): boolean {
  return ['w:commentRangeStart', 'w:commentRangeEnd'].some(
    (name) => descendantsNamed(content, name).length > 0,
  );
}

/** Marks and references inside an element, to be kept when its text is removed. */
function marksIn(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (isNamed(child, ...rangeMarks)) return [child];
    if (isNamed(child, 'w:r') && isReference(child)) return [child];
    return isNamed(child, 'w:p') ? [] : marksIn(child);
  });
}
