import { DocumentError } from '../document/errors';
import { writeLimitDetail, type LimitName } from '../i18n/limit-detail';

/** What a document may cost before it is refused; every value can be set by the caller. */
export interface Limits {
  /** Bytes of the file as it lies on the disk. */
  fileBytes: number;
  /** Entries in the archive. */
  entries: number;
  /** Bytes of one part after decompression. */
  partBytes: number;
  /** Bytes of all parts after decompression. */
  totalBytes: number;
  /** Decompressed by compressed bytes of one large part; deflate itself ends at about 1030. */
  ratio: number;
  /** Elements inside one another in one part. */
  depth: number;
  /** Elements of one part: the work that reading it can take. */
  elements: number;
  /** Paragraphs of the main story. */
  paragraphs: number;
  /** Characters of text in the main story: the work that checking it can take. */
  characters: number;
  /** Seconds that one document may take; kept by whoever has a clock, see {@link Deadline}. */
  seconds: number;
}

/** Says whether the time for a document is over. A host with a clock gives one; without one there is all the time. */
export interface Deadline {
  expired?: () => boolean;
}

/** Limits as the readers take them. */
export type Bounds = Limits & Deadline;

/** Bytes of a megabyte, as sizes are given to people. */
export const mebibyte = 1024 * 1024;

/** Roomy for a proposal of hundreds of pages with pictures, small enough for a browser tab. */
export const defaultLimits: Limits = {
  fileBytes: 64 * mebibyte,
  entries: 4096,
  partBytes: 96 * mebibyte,
  totalBytes: 256 * mebibyte,
  ratio: 400,
  depth: 256,
  elements: 4_000_000,
  paragraphs: 100_000,
  characters: 20_000_000,
  seconds: 120,
};

/** Parts below this size are never refused for their ratio: short, repetitive XML is harmless. */
export const ratioFloor = mebibyte;

/** What people call a limit, and the unit that it is given in to them. */
export const limitNames: Record<keyof Limits, { name: LimitName; unit: number }> = {
  fileBytes: { name: 'file-size', unit: mebibyte },
  entries: { name: 'entries', unit: 1 },
  partBytes: { name: 'part-size', unit: mebibyte },
  totalBytes: { name: 'total-size', unit: mebibyte },
  ratio: { name: 'ratio', unit: 1 },
  depth: { name: 'depth', unit: 1 },
  elements: { name: 'elements', unit: 1 },
  paragraphs: { name: 'paragraphs', unit: 1 },
  characters: { name: 'characters', unit: 1 },
  seconds: { name: 'seconds', unit: 1 },
};

/** The error for a limit; `part` is the part of the file that exceeds it. */
export function exceeded(limit: keyof Limits, most: number, part = ''): DocumentError {
  const { name, unit } = limitNames[limit];
  return new DocumentError('too-large', writeLimitDetail({ name, most: most / unit, part }));
}

/** Throws when the time is over. */
export function keepTime({ expired, seconds }: Bounds): void {
  if (expired?.()) throw exceeded('seconds', seconds);
}

/**
 * Refuses a part with too many elements before it is read. The shortest element takes four characters,
 * so that nothing has to be counted in any but the largest parts.
 */
export function refuseElements(text: string, part: string, { elements }: Limits): void {
  if (text.length < elements * shortestElement) return;
  let count = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    if (text.charCodeAt(at + 1) !== slash) count += 1;
    if (count > elements) throw exceeded('elements', elements, part);
  }
}

const shortestElement = '<a/>'.length;
const slash = '/'.charCodeAt(0);
