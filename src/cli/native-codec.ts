import * as buffer from 'node:buffer';
import * as zlib from 'node:zlib';
import { portableCodec, type Codec } from '../docx/codec';

/** Below this the detour costs more than it saves. */
const shortText = 512;

/** Since Node 20.15. */
const hasCrc32 = 'crc32' in zlib;

/** What Node brings with it; where it lacks something, what runs everywhere. */
export const nativeCodec: Codec = {
  inflate(data, size) {
    const limit = { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) };
    const content = zlib.inflateRawSync(data, limit);
    // Not as a Buffer, whose `slice` means something else.
    return new Uint8Array(content.buffer, content.byteOffset, content.length);
  },
  crc32: (data) => (hasCrc32 ? zlib.crc32(data) : portableCodec.crc32(data)),
  decodeUtf8(bytes) {
    if (bytes.length < shortText || !buffer.isUtf8(bytes)) return portableCodec.decodeUtf8(bytes);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const content = marked ? bytes.subarray(3) : bytes;
    if (buffer.isAscii(content)) return asBuffer(content).toString('latin1');
    // Twice as fast as `TextDecoder` of Node 20.
    return asBuffer(buffer.transcode(content, 'utf8', 'utf16le')).toString('utf16le');
  },
};

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
