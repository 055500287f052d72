import { plainText, sameText, type TextFormat } from './direct-format';

/** More kinds of text than this in one paragraph have no usual look. */
const limit = 8;

interface Kind {
  format: TextFormat;
  text: string;
}

/** Finds out how most characters of a paragraph are formatted. White space has no look. */
export class TextTally {
  /** The kind that came first; nearly every paragraph has no other. */
  private first: Kind | null = null;
  private others: Kind[] | null = null;
  private last: Kind | null = null;

  /** Takes a text with something to be seen in it. */
  add(format: TextFormat, text: string): void {
    if (this.last?.format === format) this.last.text += text;
    else this.last = this.start(format, text);
  }

  /** The format behind most characters; of several, the first. */
  get usual(): TextFormat {
    const { first, others } = this;
    if (!first || !others) return first?.format ?? plainText;
    let [best, most] = [first, lettersOf(first.text)];
    for (const kind of others) {
      const letters = lettersOf(kind.text);
      if (letters > most) [best, most] = [kind, letters];
    }
    return best.format;
  }

  /** The kind of this format, with the text; null where there are too many. */
  private start(format: TextFormat, text: string): Kind | null {
    const { first } = this;
    if (!first) return (this.first = { format, text });
    const others = (this.others ??= []);
    const known = [first, ...others].find((one) => sameText(one.format, format));
    if (known) {
      known.text += text;
      return known;
    }
    if (others.length + 1 === limit) return null;
    const kind = { format, text };
    others.push(kind);
    return kind;
  }
}

const blanks = /\s+/g;

function lettersOf(text: string): number {
  return text.replace(blanks, '').length;
}
