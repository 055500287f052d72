import { nameOf, childElements, type XmlDocument, type XmlElement } from '../xml/tree';
import { valueOf } from './story-tree';

/** First id tried; Word's own are spread over all 32 bits. */
const firstId = 1_160_000_000;

/** Returns ids for content controls (`w:id`) that no other control of the part has. */
export function controlIds(document: XmlDocument): () => number {
  const taken = new Set<string>();
  const collect = (element: XmlElement): void => {
    if (nameOf(element) === 'w:sdtPr') {
      for (const child of childElements(element)) {
        if (nameOf(child) === 'w:id') taken.add(valueOf(child));
      }
      return;
    }
    for (const child of childElements(element)) collect(child);
  };
  if (document.documentElement) collect(document.documentElement);
  let last = firstId;
  return () => {
    do last += 1;
    while (taken.has(String(last)));
    return last;
  };
}
