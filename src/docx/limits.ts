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
  /** Paragraphs of the main story. */
  paragraphs: number;
}

const mebibyte = 1024 * 1024;

/** Roomy for a proposal of hundreds of pages with pictures, small enough for a browser tab. */
export const defaultLimits: Limits = {
  fileBytes: 64 * mebibyte,
  entries: 4096,
  partBytes: 96 * mebibyte,
  totalBytes: 256 * mebibyte,
  ratio: 400,
  depth: 256,
  paragraphs: 100_000,
};

/** Parts below this size are never refused for their ratio: short, repetitive XML is harmless. */
export const ratioFloor = mebibyte;
