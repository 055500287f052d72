import { plainText, sameText, type TextFormat } from './direct-format';

/** More kinds of text than this in one paragraph have no usual look. */
const limit = 8;

interface Kind {
  format: TextFormat;
  /** Texts that are not counted yet. */
  texts: string[];
  letters: number;
}

/** Finds out how most characters of a paragraph are formatted. White space has no look. */
export class TextTally {
  private readonly kinds: Kind[] = [];
  private last: Kind | null = null;

  /** Takes a text with something to be seen in it. */
  add(format: TextFormat, text: string): void {
    const kind = this.last?.format === format ? this.last : this.kindOf(format);
    kind?.texts.push(text);
    this.last = kind;
  }

  /** The format behind most characters; of several, the first. */
  get usual(): TextFormat {
    let [best] = this.kinds;
    // Nearly every paragraph has one look, and nothing needs to be counted.
    if (!best || this.kinds.length === 1) return best?.format ?? plainText;
    for (const kind of this.kinds) kind.letters = lettersOf(kind.texts);
    for (const kind of this.kinds) if (kind.letters > best.letters) best = kind;
    return best.format;
  }

  private kindOf(format: TextFormat): Kind | null {
    const known = this.kinds.find((one) => sameText(one.format, format));
    if (known || this.kinds.length >= limit) return known ?? null;
    const kind: Kind = { format, texts: [], letters: 0 };
    this.kinds.push(kind);
    return kind;
  }
}

const blanks = /\s+/g;

function lettersOf(texts: readonly string[]): number {
  return texts.join('').replace(blanks, '').length;
}
