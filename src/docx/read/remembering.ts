/** Parts that are kept: a meeting folder has few templates. */
const most = 8;
/** Characters of the longest text that is kept. */
const longest = 1 << 18;

type Read<Result> = (text: string | null, part: string, depth: number) => Result;

/**
 * Gives the same result for the same text without reading it again: all proposals made from one
 * template share its styles and lists. Nothing may change a result. What cannot be read throws each time.
 */
export function remembering<Result>(read: Read<Result>): Read<Result> {
  const known: { text: string; depth: number; result: Result }[] = [];
  return (text, part, depth) => {
    const at = known.findIndex((one) => one.text === text && one.depth === depth);
    const [before] = at === -1 ? [] : known.splice(at, 1);
    const result = before?.result ?? read(text, part, depth);
    if (text !== null && text.length <= longest) {
      known.unshift(before ?? { text, depth, result });
      if (known.length > most) known.pop();
    }
    return result;
  };
}
