import type { ElementBuilder } from './builder';
import { removeProperties } from './properties';
import { storyControls } from './story';
import {
  childElements,
  childNamed,
  descendantsNamed,
  insertBefore,
  isOn,
  remove,
  valueOf,
  type XmlDocument,
  type XmlElement,
} from './tree';

/** Tag of a content control; null when it has none. */
export function tagOf(control: XmlElement): string | null {
  return valueOf(childNamed(control, 'w:sdtPr', 'w:tag'));
}

/** The tagged controls of the main story, outer before inner: those that a snapshot lists. */
export function taggedControls(document: XmlDocument): XmlElement[] {
  return storyControls(document).filter((control) => (tagOf(control) ?? '') !== '');
}

/** Title of a control as Word shows it above its frame; null when it has none. */
export function titleOf(control: XmlElement): string | null {
  return valueOf(childNamed(control, 'w:sdtPr', 'w:alias'));
}

/** Number of a control; null when it has none. */
export function idOf(control: XmlElement): string | null {
  return valueOf(childNamed(control, 'w:sdtPr', 'w:id'));
}

/** Whether a control shows a prompt in place of a text (`w:showingPlcHdr`, ECMA-376 17.5.2.39). */
export function showsPlaceholder(control: XmlElement): boolean {
  return isOn(childNamed(control, 'w:sdtPr', 'w:showingPlcHdr'));
}

/** Ends the state in which Word shows a prompt; the prompt itself stays. Returns whether it was on. */
export function endPlaceholder(control: XmlElement): boolean {
  const properties = childNamed(control, 'w:sdtPr');
  const shown = childNamed(properties, 'w:showingPlcHdr') !== null;
  if (properties) removeProperties(properties, 'w:showingPlcHdr');
  return shown;
}

/** A rich-text content control around some content; what is not stated or empty is left out. */
export function newControl(
  build: ElementBuilder,
  { title = '', tag = '', id }: { title?: string; tag?: string; id: number | string },
  content: XmlElement[],
): XmlElement {
  return build.element('w:sdt', {}, [
    build.element('w:sdtPr', {}, [
      title === '' ? null : build.element('w:alias', { val: title.slice(0, longestName) }),
      tag === '' ? null : build.element('w:tag', { val: tag }),
      build.element('w:id', { val: id }),
    ]),
    build.element('w:sdtContent', {}, content),
  ]);
}

/** Characters that Word takes in a title or tag. */
const longestName = 64;

/** Puts the content of a control in its place. */
export function unwrapControl(control: XmlElement): void {
  const content = childNamed(control, 'w:sdtContent');
  insertBefore(control, ...(content ? childElements(content) : []));
  remove(control);
}

/** First id tried; Word's own are spread over all 32 bits. */
const firstId = 1_160_000_000;

/** Returns ids for content controls (`w:id`) that no other control of the part has. */
export function freeControlIds(document: XmlDocument): () => number {
  const taken = new Set(
    descendantsNamed(document, 'w:sdtPr').map((properties) =>
      valueOf(childNamed(properties, 'w:id')),
    ),
  );
  let last = firstId;
  return () => {
    do last += 1;
    while (taken.has(String(last)));
    return last;
  };
}
