/**
 * A function that remembers what it has made of a text, for at most `most` texts; then it forgets all
 * of them. For words, headings and names of styles, which repeat throughout a folder of proposals; a text
 * longer than `longest` is hardly one of them and not kept.
 */
export function memoise<Made>(
  most: number,
  make: (text: string) => Made,
  longest = Infinity,
): (text: string) => Made {
  const known = new Map<string, { made: Made }>();
  return (text) => {
    if (text.length > longest) return make(text);
    const before = known.get(text);
    if (before) return before.made;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(detachedCopy(text), { made });
    return made;
  };
}

/** A piece of a text holds on to the whole of it, which may be a document; a joined text holds nothing. */
export function detachedCopy(text: string): string {
  return ` ${text}`.slice(1);
}
