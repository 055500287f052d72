/** A name of the file with its namespace. */
export interface XmlName {
  /** The name as the file has it. */
  raw: string;
  uri: string;
  /** As by `shortName`. */
  short: string;
  /** For an attribute: what stands in front of its value. */
  start: string;
  /** For an element: the attributes that it had last, in their order. */
  attributes: XmlName[];
}

const slots = 256;
/** Slots that are looked at; a name without room in them is made anew each time. */
const tries = 8;

/** Finds names by where they stand in a text, without cutting them out. Holds a bounded number. */
export class NamePool {
  private readonly names = new Array<XmlName | null>(slots).fill(null);

  /** @param make makes what is not known yet; null when it is no plain name */
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
