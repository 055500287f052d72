import * as buffer from 'node:buffer';
import * as zlib from 'node:zlib';
import { portableCodec, type Codec } from '../../docx/package/codec';

/** Below this length the detour costs more than it saves. */
const shortText = 512;

/** Since Node 20.15. */
const hasCrc32 = 'crc32' in zlib;

/** Node's own codec, with the portable one where Node lacks something. */
export const nativeCodec: Codec = {
  inflate(data, size) {
    const limit = { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) };
    const content = zlib.inflateRawSync(data, limit);
    // Not as a Buffer, whose `slice` behaves differently.
    return new Uint8Array(content.buffer, content.byteOffset, content.length);
  },
  crc32: (data) => (hasCrc32 ? zlib.crc32(data) : portableCodec.crc32(data)),
  decodeUtf8(bytes) {
    if (bytes.length < shortText || !buffer.isUtf8(bytes)) return portableCodec.decodeUtf8(bytes);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const content = marked ? bytes.subarray(3) : bytes;
    if (buffer.isAscii(content)) return inMemory(asBuffer(content), 'latin1');
    // Twice as fast as `TextDecoder` of Node 20.
    return inMemory(asBuffer(buffer.transcode(content, 'utf8', 'utf16le')), 'utf16le');
  },
};

/** Bytes; an even number below the million from which Node keeps a string outside V8's heap. */
const longest = 1 << 19;

/** An external string is slow to scan: a document of a thousand pages took a quarter longer. */
function inMemory(bytes: Buffer, encoding: 'latin1' | 'utf16le'): string {
  if (bytes.length <= longest) return bytes.toString(encoding);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += longest) {
    pieces.push(bytes.toString(encoding, at, at + longest));
  }
  return pieces.join('');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
