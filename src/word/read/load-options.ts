/** What to load of the body's objects together with a read. */
export interface LoadOptions {
  /** Properties of every paragraph. */
  paragraphs?: readonly string[];
  /** Properties of every content control. */
  controls?: readonly string[];
  /** Loads anything else. */
  also?: () => void;
}

/**
 * Loads it. Each collection is loaded once: a second load creates new items, which lack what the first
 * one loaded.
 */
export function loadProperties(
  { document: { body } }: Word.RequestContext,
  { paragraphs = [], controls = [], also }: LoadOptions,
): void {
  if (paragraphs.length > 0) body.paragraphs.load(ofItems(paragraphs));
  if (controls.length > 0) body.contentControls.load(ofItems(controls));
  also?.();
}

function ofItems(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `items/${name}`).join(',');
}
