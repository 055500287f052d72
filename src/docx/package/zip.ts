import { DocumentError } from '../../document/errors';
import { crc32, deflate, type Codec } from './codec';
import type { ZipEntry } from './zip-directory';

/**
 * 1 January 1980, 00:00, the earliest date that ZIP has: the same content always gives the same file.
 */
const fixedDate = 0x0021;
const encoder = new TextEncoder();

/** Makes an entry of plain content. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const deflated = deflate(content);
  const smaller = deflated.length < content.length;
  return {
    name,
    method: smaller ? 8 : 0,
    crc: crc32(content),
    size: content.length,
    data: smaller ? deflated : content,
  };
}

/** Content of an entry, checked against its stated size and checksum. */
export function unpackEntry(entry: ZipEntry, codec: Codec): Uint8Array {
  const content = decompress(entry, codec);
  if (content.length !== entry.size || codec.crc32(content) !== entry.crc) {
    throw new DocumentError('damaged', `part ${entry.name}: checksum`);
  }
  return content;
}

function decompress(entry: ZipEntry, codec: Codec): Uint8Array {
  if (entry.method === 0) return entry.data;
  if (entry.method !== 8) {
    throw new DocumentError('damaged', `part ${entry.name}: compression ${entry.method}`);
  }
  try {
    return codec.inflate(entry.data, entry.size);
  } catch (cause) {
    throw new DocumentError('damaged', `part ${entry.name}: stream`, { cause });
  }
}

/** Writes an archive. Entries keep their compressed bytes as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => encoder.encode(entry.name));
  const length = entries.reduce(
    (sum, entry, index) => sum + 76 + 2 * (names[index]?.length ?? 0) + entry.data.length,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    starts.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.data, at + 30 + name.length);
    at += 30 + name.length + entry.data.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that local header and directory share, from "version needed" to "extra field length". */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  // Bit 11: the name is UTF-8 (APPNOTE 4.4.4).
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, fixedDate, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
