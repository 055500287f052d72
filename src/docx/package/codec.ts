import { crc32, inflate } from './deflate';

/**
 * How the bytes of an archive become text. A host's own codec is several times as fast as the portable
 * one, so a host may pass in its own (`cli/native-codec`).
 */
export interface Codec {
  /** Raw deflate into at most `size` bytes; more are never kept. Throws an `Error` on a broken stream. */
  inflate(data: Uint8Array, size: number): Uint8Array;
  /** CRC-32 as ZIP archives carry it. */
  crc32(data: Uint8Array): number;
  /** Decodes UTF-8 and drops a byte order mark. Throws an `Error` for anything else. */
  decodeUtf8(bytes: Uint8Array): string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Runs in every browser and in Node. */
export const portableCodec: Codec = {
  inflate,
  crc32,
  decodeUtf8: (bytes) => utf8.decode(bytes),
};
