/** The limits that a document can exceed, as the command line calls them. Sizes are in MB of 2^20 bytes. */
export type LimitName =
  | 'file-size'
  | 'entries'
  | 'part-size'
  | 'total-size'
  | 'ratio'
  | 'depth'
  | 'elements'
  | 'paragraphs'
  | 'characters'
  | 'seconds';

/** How a limit is called and what it is, for a sentence: "more than 96 MB in word/document.xml". */
export interface LimitDetail {
  name: LimitName;
  /** The limit itself, not what was found: reading stops there. */
  most: number;
  /** The part of the file that exceeds it; "" where it is the file as a whole. */
  part: string;
}

/** As the `detail` of a `DocumentError`, which travels as plain text between threads. */
export function writeLimitDetail({ name, most, part }: LimitDetail): string {
  return `${name} ${String(most)}${part === '' ? '' : ` ${part}`}`;
}

/** Reads what {@link writeLimitDetail} wrote. */
export function readLimitDetail(detail: string): LimitDetail {
  const [, name = 'file-size', most = '0', part = ''] =
    /^([a-z-]+) ([\d.]+)(?: ([^]*))?$/.exec(detail) ?? [];
  return { name: name as LimitName, most: Number(most), part };
}
