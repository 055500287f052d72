import { tagOf, titleOf } from '../../../wordprocessingml/controls';
import { storyControls } from '../../../wordprocessingml/story';
import {
  ancestorNamed,
  ancestorsNamed,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
} from '../../../wordprocessingml/tree';

/** A content control as the drawing frames it. */
export interface DrawnControl {
  /** Ordinal in the main story. */
  ordinal: number;
  tag: string | null;
  title: string | null;
  /** Whether it stands inside one paragraph. */
  inline: boolean;
  /** First and last paragraph that it touches. */
  first: number;
  last: number;
}

/** Every content control of the main story that touches a paragraph, outer before inner. */
export function describeControls(main: XmlDocument, paragraphs: XmlElement[]): DrawnControl[] {
  const described = new Map<XmlNode, DrawnControl>();
  const position = new Map<XmlNode, number>(paragraphs.map((each, index) => [each, index]));
  const touch = (found: DrawnControl, index: number): void => {
    if (found.first < 0) found.first = index;
    found.last = index;
  };
  for (const [ordinal, control] of storyControls(main).entries()) {
    const around = ancestorNamed(control, 'w:p');
    const found = {
      ordinal,
      tag: tagOf(control),
      title: titleOf(control),
      inline: around !== null,
    };
    const index = around === null ? -1 : (position.get(around) ?? -1);
    described.set(control, { ...found, first: index, last: index });
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const control of ancestorsNamed(paragraph, 'w:sdt')) {
      const found = described.get(control);
      if (found !== undefined) touch(found, index);
    }
  }
  return [...described.values()].filter((control) => control.first >= 0);
}
