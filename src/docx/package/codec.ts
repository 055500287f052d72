import { deflateSync, inflateSync } from 'fflate';

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

/**
 * Decompresses into exactly `size` bytes; what an entry holds beyond its stated size is never
 * allocated. Throws an `Error` of fflate on a broken stream.
 */
function inflate(data: Uint8Array, size: number): Uint8Array {
  return inflateSync(data, { out: new Uint8Array(size) });
}

/** Compresses with the default effort. */
export function deflate(data: Uint8Array): Uint8Array {
  return deflateSync(data, { level: 6 });
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** Tables for a byte followed by one, two and three more, so that four are processed at once. */
const [second, third, fourth] = [1, 2, 3].map((behind) =>
  Uint32Array.from(table, (first) => {
    let value = first;
    for (let byte = 0; byte < behind; byte += 1) value = follow(value, 0);
    return value;
  }),
) as [Uint32Array, Uint32Array, Uint32Array];

function follow(crc: number, byte: number): number {
  return at(table, crc ^ byte) ^ (crc >>> 8);
}

function at(values: Uint32Array, place: number): number {
  return values[place & 0xff] ?? 0;
}

/** CRC-32 as ZIP archives carry it (APPNOTE 4.4.7). */
export function crc32(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const whole = data.length - (data.length % 4);
  let crc = 0xffffffff;
  for (let place = 0; place < whole; place += 4) {
    crc ^= view.getUint32(place, true);
    crc = at(fourth, crc) ^ at(third, crc >>> 8) ^ at(second, crc >>> 16) ^ at(table, crc >>> 24);
  }
  for (let place = whole; place < data.length; place += 1) crc = follow(crc, data[place] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
