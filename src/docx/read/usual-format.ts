import { plainText, sameText, type TextFormat } from './direct-format';

/** With more formats than this in one paragraph, none counts as usual. */
const limit = 8;

interface Kind {
  format: TextFormat;
  text: string;
}

/** Finds the format of most characters of a paragraph. White space does not count. */
export class UsualFormat {
  /** The first format; nearly every paragraph has no other. */
  private first: Kind | null = null;
  private others: Kind[] | null = null;
  private last: Kind | null = null;

  /** Counts a text that is not only white space. */
  add(format: TextFormat, text: string): void {
    if (this.last?.format === format) this.last.text += text;
    else this.last = this.start(format, text);
  }

  /** The format of most characters; the first one when several are equal. */
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
