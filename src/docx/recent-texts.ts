import type { ZipEntry } from './zip-directory';

/** Characters of all texts that are kept, and of the longest. */
const most = 1 << 21;
const longest = 1 << 18;

/**
 * Texts of parts that were read last, found again by their compressed bytes. All proposals made from
 * one template share its styles, lists and relationships, bit by bit.
 */
export class RecentTexts {
  private readonly known = new Map<string, { data: Uint8Array; text: string }>();
  private characters = 0;

  /** The text of an entry; `read` makes it where none is known. What throws is not kept. */
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
    // A copy: the bytes are a piece of the whole file.
    this.known.set(key, { data: new Uint8Array(data), text });
    this.characters += text.length;
    for (const oldest of this.known.keys()) {
      if (this.characters <= most) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.characters -= this.known.get(key)?.text.length ?? 0;
    this.known.delete(key);
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
