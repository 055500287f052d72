import type { ZipEntry } from './zip-directory';

/** Characters and compressed bytes of all texts that are kept, and of the longest. */
const most = 1 << 21;
const longest = 1 << 18;

interface Kept {
  data: Uint8Array;
  text: string;
}

/**
 * The most recently read parts as text, found again by their compressed bytes. All proposals made from
 * one template share its styles, lists and relationships, bit by bit.
 */
export class PartTextCache {
  private readonly known = new Map<string, Kept>();
  private size = 0;

  /** The text of an entry; `read` is called when it is not known yet. Errors are not kept. */
  textOf(entry: ZipEntry, read: () => string): string {
    const key = `${entry.crc} ${entry.size} ${entry.method}`;
    const before = this.known.get(key);
    if (before && isSame(before.data, entry.data)) {
      this.known.delete(key);
      this.known.set(key, before);
      return before.text;
    }
    const text = read();
    if (text.length <= longest && entry.data.length <= longest) this.keep(key, entry.data, text);
    return text;
  }

  private keep(key: string, data: Uint8Array, text: string): void {
    this.forget(key);
    // A copy: the bytes are a view into the whole file.
    this.known.set(key, { data: new Uint8Array(data), text });
    this.size += sizeOf({ data, text });
    for (const oldest of this.known.keys()) {
      if (this.size <= most) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    const kept = this.known.get(key);
    if (kept) this.size -= sizeOf(kept);
    this.known.delete(key);
  }
}

/** The bytes count as well: deflate can spread few characters over many bytes. */
function sizeOf({ data, text }: Kept): number {
  return data.length + text.length;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
