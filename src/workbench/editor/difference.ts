/** What a person changed: `old.slice(start, end)` became `inserted`. */
export interface Difference {
  start: number;
  end: number;
  inserted: string;
}

/**
 * The one stretch in which two texts differ. `caret` is the caret's position in the new text after
 * typing; it shows which of several equal letters was typed ("aa" to "aaa").
 */
export function difference(old: string, text: string, caret: number = text.length): Difference {
  const behind = Math.min(old.length, text.length - Math.min(caret, text.length));
  let suffix = 0;
  while (suffix < behind && old.at(-1 - suffix) === text.at(-1 - suffix)) suffix += 1;
  const most = Math.min(old.length, text.length) - suffix;
  let prefix = 0;
  while (prefix < most && old[prefix] === text[prefix]) prefix += 1;
  const rest = most - prefix;
  let more = 0;
  while (more < rest && old.at(-1 - suffix - more) === text.at(-1 - suffix - more)) more += 1;
  suffix += more;
  // A surrogate pair is one character and changes as a whole.
  if (prefix > 0 && isHigh(old.charCodeAt(prefix - 1))) prefix -= 1;
  if (suffix > 0 && isLow(old.charCodeAt(old.length - suffix))) suffix -= 1;
  return {
    start: prefix,
    end: old.length - suffix,
    inserted: text.slice(prefix, text.length - suffix),
  };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
