/** What is to be loaded together with a reading, of the objects that Word lists in the body. */
export interface Wanted {
  /** Properties of every paragraph. */
  paragraphs?: readonly string[];
  /** Properties of every content control. */
  controls?: readonly string[];
  /** Asks for anything else. */
  also?: () => void;
}

/**
 * Loads it. Each collection is loaded once: a second load makes new items, which know nothing of what
 * the first one asked for.
 */
export function loadWanted(
  { document: { body } }: Word.RequestContext,
  { paragraphs = [], controls = [], also }: Wanted,
): void {
  if (paragraphs.length > 0) body.paragraphs.load(ofItems(paragraphs));
  if (controls.length > 0) body.contentControls.load(ofItems(controls));
  also?.();
}

function ofItems(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `items/${name}`).join(',');
}
