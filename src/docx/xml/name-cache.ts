/** A name in the file, resolved to its namespace. */
export interface XmlName {
  /** The name as written in the file. */
  raw: string;
  uri: string;
  /** As by `qualifiedName`. */
  short: string;
  /** For an attribute: what precedes its value. */
  start: string;
  /** For an element: the attributes it had last time, in order. */
  attributes: XmlName[];
}

const slots = 256;
/** Slots tried; a name that finds no room is created again each time. */
const tries = 8;

/** Finds names by their position in a text, without copying them. Holds a bounded number. */
export class NameCache {
  private readonly names = new Array<XmlName | null>(slots).fill(null);

  /** @param make creates a name that is not known yet; null when the name is not plain */
  constructor(private readonly make: (raw: string) => XmlName | null) {}

  /** The name from `start` up to `end`. */
  find(text: string, start: number, end: number): XmlName | null {
    const length = end - start;
    const [middle, last] = [text.charCodeAt(start + (length >> 1)), text.charCodeAt(end - 1)];
    let slot = (length * 37 + middle * 11 + last * 5) % slots;
    for (let tried = 0; tried < tries; tried += 1) {
      const name = this.names[slot];
      if (!name) return (this.names[slot] = this.make(text.slice(start, end)));
      if (name.raw.length === length && text.startsWith(name.raw, start)) return name;
      slot = (slot + 1) % slots;
    }
    return this.make(text.slice(start, end));
  }
}
