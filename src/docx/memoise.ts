/** A meeting folder has few templates. */
const fewTemplates = 8;
/** Longer texts, in characters, are not kept. */
const longest = 1 << 18;

type Read<Result, Text> = (text: Text, part: string, depth: number) => Result;

/**
 * Gives the same result for the same text without reading it again: all proposals made from one
 * template share its styles and lists. Results are shared and must not be changed. An error is not
 * remembered. Keeps at most `most` results.
 */
export function memoisePart<Result, Text extends string | null = string | null>(
  read: Read<Result, Text>,
  most = fewTemplates,
): Read<Result, Text> {
  const known: { text: string; part: string; depth: number; result: Result }[] = [];
  return (text, part, depth) => {
    const at = known.findIndex(
      (one) => one.text === text && one.part === part && one.depth === depth,
    );
    const [before] = at === -1 ? [] : known.splice(at, 1);
    const result = before?.result ?? read(text, part, depth);
    if (text !== null && text.length <= longest) {
      known.unshift(before ?? { text, part, depth, result });
      if (known.length > most) known.pop();
    }
    return result;
  };
}
