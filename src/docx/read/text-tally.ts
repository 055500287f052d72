import { plainText, sameText, type TextFormat } from './direct-format';

/** More kinds of text than this in one paragraph have no usual look. */
const limit = 8;

/** Finds out how most characters of a paragraph are formatted. */
export class TextTally {
  private readonly kinds: { format: TextFormat; letters: number }[] = [];

  add(format: TextFormat, letters: number): void {
    const kind = this.kinds.find((one) => sameText(one.format, format));
    if (kind) kind.letters += letters;
    else if (this.kinds.length < limit) this.kinds.push({ format, letters });
  }

  /** The format behind most characters; of several, the first. */
  get usual(): TextFormat {
    let [best] = this.kinds;
    for (const kind of this.kinds) if (best && kind.letters > best.letters) best = kind;
    return best?.format ?? plainText;
  }
}
