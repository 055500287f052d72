import { DocumentError } from '../../document/errors';
import { exceeded, ratioFloor, type Limits } from '../limits';

/** One file of the archive as its central directory describes it (APPNOTE 4.3.12). */
export interface ZipEntry {
  /** The name as written, decoded. */
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Bytes after decompression, as stated. */
  size: number;
  /** The compressed bytes: a view into the file. */
  data: Uint8Array;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const none = 0xffffffff;
const decoder = new TextDecoder();

/**
 * Lists the entries of a ZIP archive without decompressing any. Everything is taken from the central
 * directory, the only place that Office trusts too. Throws `DocumentError` for damage and limits.
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  let offset = start;
  if (count > limits.entries) throw exceeded('entries', limits.entries);
  const entries: ZipEntry[] = [];
  let total = 0;
  let dataEnd = 0;
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > end || view.getUint32(offset, true) !== entrySignature) {
      throw new DocumentError('damaged', `zip directory at ${offset}`);
    }
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const next = offset + 46 + nameLength + extraLength + view.getUint16(offset + 32, true);
    if (next > end) throw new DocumentError('damaged', `zip directory at ${offset}`);
    const entry = readEntry(bytes, view, offset, nameLength, extraLength);
    total += entry.size;
    dataEnd = Math.max(dataEnd, entry.data.byteOffset - bytes.byteOffset + entry.data.length);
    refuseLarge(entry, total, limits);
    entries.push(entry);
    offset = next;
  }
  // An entry that the end record leaves out, at the start or the end, would be lost on writing.
  const isWhole =
    view.getUint16(end + 8, true) === count &&
    view.getUint32(end + 12, true) === offset - start &&
    start - dataEnd <= longestDescriptor &&
    behindEntries(view, offset, end) === end;
  if (!isWhole) throw new DocumentError('damaged', `zip directory at ${start}`);
  return entries;
}

/** A data descriptor may stand between the last file and the directory (APPNOTE 4.3.9), with ZIP64 sizes at most this long. */
const longestDescriptor = 24;

/** The place behind what may follow the entries: a signature, the end records of ZIP64 (APPNOTE 4.3.13 to 4.3.15). */
function behindEntries(view: DataView, offset: number, end: number): number {
  let at = offset;
  while (at + 12 <= end) {
    const signature = view.getUint32(at, true);
    if (signature === 0x05054b50) at += 6 + view.getUint16(at + 4, true);
    else if (signature === 0x06064b50) at += 12 + Number(view.getBigUint64(at + 4, true));
    else if (signature === 0x07064b50) at += 20;
    else break;
  }
  return at;
}

/** The end record is in the last 64 KiB, followed by nothing but a comment (APPNOTE 4.3.16). */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let offset = view.byteLength - 22; offset >= first; offset -= 1) {
    if (view.getUint32(offset, true) === endSignature) return offset;
  }
  throw new DocumentError('damaged', 'zip directory missing');
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const flags = view.getUint16(offset + 8, true);
  const nameStart = offset + 46;
  const name = decoder.decode(bytes.subarray(nameStart, nameStart + nameLength));
  if (flags & 1) throw new DocumentError('encrypted', `zip entry ${name}`);
  const sizes = readSizes(view, offset, nameStart + nameLength, extraLength);
  const local = sizes.local;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) {
    throw new DocumentError('damaged', `zip entry ${name}`);
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + sizes.compressed > bytes.length)
    throw new DocumentError('damaged', `zip entry ${name}`);
  return {
    name,
    method: view.getUint16(offset + 10, true),
    crc: view.getUint32(offset + 16, true),
    size: sizes.size,
    data: bytes.subarray(start, start + sizes.compressed),
  };
}

/** Sizes and place of an entry; a ZIP64 field (APPNOTE 4.5.3) replaces those that are all ones. */
function readSizes(view: DataView, offset: number, extraStart: number, extraLength: number) {
  let compressed = view.getUint32(offset + 20, true);
  let size = view.getUint32(offset + 24, true);
  let local = view.getUint32(offset + 42, true);
  let at = extraStart;
  const extraEnd = extraStart + extraLength;
  while (at + 4 <= extraEnd) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && fieldEnd <= extraEnd) {
      let value = at + 4;
      const take = (current: number): number => {
        if (current !== none || value + 8 > fieldEnd) return current;
        value += 8;
        return Number(view.getBigUint64(value - 8, true));
      };
      size = take(size);
      compressed = take(compressed);
      local = take(local);
    }
    at = fieldEnd;
  }
  return { compressed, size, local };
}

function refuseLarge(entry: ZipEntry, total: number, limits: Limits): void {
  const { name, size, data } = entry;
  if (size > limits.partBytes) throw exceeded('partBytes', limits.partBytes, name);
  if (total > limits.totalBytes) throw exceeded('totalBytes', limits.totalBytes);
  if (size > ratioFloor && size > data.length * limits.ratio) {
    throw exceeded('ratio', limits.ratio, name);
  }
}
