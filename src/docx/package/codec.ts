import { crc32, inflate } from './deflate';

/**
 * How the bytes of an archive become text. What a host brings with it is several times as fast as
 * what runs everywhere, so the edge of the program may hand in its own (`cli/native-codec`).
 */
export interface Codec {
  /** Raw deflate into at most `size` bytes; more are never kept. Throws an `Error` on a broken stream. */
  inflate(data: Uint8Array, size: number): Uint8Array;
  /** CRC-32 as ZIP archives carry it. */
  crc32(data: Uint8Array): number;
  /** UTF-8 as text, without a mark of its byte order. Throws an `Error` when it is none. */
  decodeUtf8(bytes: Uint8Array): string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Runs in every browser and in Node. */
export const portableCodec: Codec = {
  inflate,
  crc32,
  decodeUtf8: (bytes) => utf8.decode(bytes),
};
