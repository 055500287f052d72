import { createElement } from '../../../wordprocessingml/builder';
import type { XmlElement } from '../../../wordprocessingml/tree';

/** Names of the bookmarks by which paragraphs and controls are found again in the drawing. */
const prefix = 'council-';

/** Precedes text that is visible but does not count: a note's number, a placeholder. */
export const noteMark = `${prefix}note`;

export function paragraphMark(index: number): string {
  return `${prefix}paragraph-${index}`;
}

export function controlStart(ordinal: number): string {
  return `${prefix}control-${ordinal}`;
}

export function controlEnd(ordinal: number): string {
  return `${prefix}end-${ordinal}`;
}

/** What a mark in the drawing means; null for an element that is not a mark. */
export function readMark(
  id: string,
): { kind: 'note' } | { kind: 'paragraph' | 'control' | 'end'; number: number } | null {
  if (id === noteMark) return { kind: 'note' };
  const found = /^council-(paragraph|control|end)-(\d+)$/.exec(id);
  const kind = found?.[1];
  if (kind !== 'paragraph' && kind !== 'control' && kind !== 'end') return null;
  return { kind, number: Number(found?.[2]) };
}

/** A bookmark in the vocabulary of `like`. */
export function bookmark(like: XmlElement, name: string): XmlElement {
  return createElement(like, 'w:bookmarkStart', { name });
}
