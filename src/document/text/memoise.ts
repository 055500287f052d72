/**
 * Memoises a function of a text for at most `most` texts, then starts over. For words, headings and style
 * names, which repeat throughout a folder of proposals; texts longer than `longest` are not kept.
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

/**
 * A slice of a string keeps the whole string in memory, which may be a document; a joined string does
 * not.
 */
export function detachedCopy(text: string): string {
  return ` ${text}`.slice(1);
}
