/** A piece of a text and what takes its place. */
export interface ChangedSpan {
  /** Offsets into the old text; equal where nothing goes. */
  start: number;
  end: number;
  /** The new piece; empty where nothing comes. */
  text: string;
}

/**
 * The one piece in which two texts differ, whole words of it: what stands before and behind stays as
 * it is, and with it whatever is attached to it, such as a comment.
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

/** Behind white space, or where one text ends and a word of the other does too. */
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
