import { DocumentError } from '../document/errors';
import { writeLimitDetail, type LimitName } from '../i18n/limit-detail';

/** What a document may cost before it is refused; every value can be set by the caller. */
export interface Limits {
  /** Bytes of the file on disk. */
  fileBytes: number;
  /** Entries in the archive. */
  entries: number;
  /** Bytes of one part after decompression. */
  partBytes: number;
  /** Bytes of all parts after decompression. */
  totalBytes: number;
  /**
   * Most decompressed bytes for one compressed byte of a large part; deflate itself cannot exceed about
   * 1030.
   */
  ratio: number;
  /** Nesting depth of the elements of one part. */
  depth: number;
  /** Elements of one part: bounds the work of reading it. */
  elements: number;
  /** Paragraphs of the main story. */
  paragraphs: number;
  /** Characters of text in the main story: bounds the work of checking it. */
  characters: number;
  /** Seconds that one document may take; enforced by the host's clock, see {@link Deadline}. */
  seconds: number;
}

/**
 * Whether the time for a document is up. Hosts with a clock provide it; without it there is no time
 * limit.
 */
interface Deadline {
  expired?: () => boolean;
}

/** The limits that the readers take. */
export type Bounds = Limits & Deadline;

/** Bytes in a megabyte, the unit in which people are told sizes. */
const mebibyte = 1024 * 1024;

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

/** The name of each limit on screen, and its unit there. */
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

/** Throws when the time is up. */
export function keepTime({ expired, seconds }: Bounds): void {
  if (expired?.()) throw exceeded('seconds', seconds);
}

/**
 * Refuses a part with too many elements before it is read. The shortest element takes four characters,
 * so only the largest parts have to be counted.
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
