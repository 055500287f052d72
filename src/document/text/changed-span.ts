/** A piece of a text and its replacement. */
export interface ChangedSpan {
  /** Offsets into the old text; equal where nothing is removed. */
  start: number;
  end: number;
  /** The new piece; empty where nothing is added. */
  text: string;
}

/**
 * The one piece, in whole words, in which two texts differ: what is before and after it stays, with
 * whatever is attached to it, such as a comment.
 */
export function changedSpan(from: string, to: string): ChangedSpan {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  while (start > 0 && !atBoundary(from, to, start)) start -= 1;
  let same = 0;
  const most = Math.min(from.length, to.length) - start;
  while (same < most && from[from.length - 1 - same] === to[to.length - 1 - same]) same += 1;
  while (same > 0 && !startsWord(from, to, same)) same -= 1;
  return { start, end: from.length - same, text: to.slice(start, to.length - same) };
}

/** After white space, or where one text ends and so does a word of the other. */
function atBoundary(from: string, to: string, at: number): boolean {
  if (isSpace(from[at - 1])) return true;
  const next = [from[at], to[at]];
  return next.every((one) => one === undefined || isSpace(one));
}

/** Whether the last `same` characters of both texts begin with white space or a whole word. */
function startsWord(from: string, to: string, same: number): boolean {
  const [one, other] = [from.length - same, to.length - same];
  const before = [from[one - 1], to[other - 1]];
  return isSpace(from[one]) || before.every((each) => each === undefined || isSpace(each));
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
