import { writtenBySecond } from '../../../src/workbench/host/faults/other-person';
import type { Standing } from './documents';
import type { Cell } from './run-cell';

/** What a fault did to an operation. */
export interface Verdict {
  /** What the document held after it; the statement of a second person does not count. */
  held: 'old' | 'new' | 'old or new' | 'twice' | 'partly';
  /** What the pane said it holds; `unknown` where it could not say, `closed` where it was closed. */
  said: 'old' | 'new' | 'none' | 'twice' | 'partly' | 'other' | 'asks' | 'unknown' | 'closed';
  /** What the next run came to. `asks`: a person has to decide, because somebody else wrote there. */
  next: 'right' | 'asks' | 'text too much';
  /** Null when all is as it should be. */
  wrong: string | null;
}

/**
 * Judges a cell against the same operation without a fault, and against that in a Word that refuses controls
 * in cells (`rows`); `half` allows that a pair of faults leaves half.
 */
export function judge(
  cell: Cell,
  old: Standing,
  { plain, rows }: { plain: Cell; rows: Cell },
  half: boolean,
): Verdict {
  const { after, end } = cell;
  const held = heldIn(after, old, [plain.after, rows.after]);
  const said = saidBy(cell);
  const last = heldIn(end, old, [plain.end, rows.end]);
  const second = after.others > 0;
  // What somebody else put there is never overwritten: then the next run asks, or declines.
  const asks = (second && last === 'old') || (after.typed > 0 && cell.asksAtEnd);
  // A half paragraph that no pane saw being written cannot be told from what a person typed.
  const tooMuch = half && last === 'partly' && !asks && holdsAll(end, plain.end);
  const problems = [
    held === 'partly' && !half && 'half a statement stands there',
    !(second ? agreeBeside(said, cell) : agree(said, held, old)) &&
      `it holds ${held}, ${after.others} of others, and the pane says ${said}`,
    internal.test(cell.says ?? '') && 'the pane shows what office.js says to programmers',
    !asks && !tooMuch && last !== 'new' && last !== 'old or new' && `the next run leaves ${last}`,
    !same(withoutSecond(end.beside), plain.end.beside) && `beside it: ${end.beside.join(' | ')}`,
    end.typed < after.typed && !end.typedStored && 'what somebody typed is lost',
    second && !endsWithSecond(end) && 'what the second person wrote is lost',
    end.empty > plain.end.empty && 'an empty paragraph is left',
    !asks && end.typed === 0 && end.answers !== plain.end.answers && 'other answers are stored',
  ].filter((problem) => problem !== false);
  const wrong = problems.length === 0 ? null : `${problems.join('; ')} (${cell.says ?? 'closed'})`;
  return { held, said, next: asks ? 'asks' : tooMuch ? 'text too much' : 'right', wrong };
}

/** What office.js says of a mistake of the add-in's own, and what our own errors say in English. */
const internal = /NotLoaded|InvalidRequestContext|\bcontrol impact|\bXML\b/;

function heldIn(now: Standing, old: Standing, wanted: readonly Standing[]): Verdict['held'] {
  if (now.statements.length > 1) return 'twice';
  const alike = (other: Standing): boolean =>
    same(now.statements[0] ?? [], other.statements[0] ?? []);
  if (alike(old) && wanted.some(alike)) return 'old or new';
  return alike(old) ? 'old' : wanted.some(alike) ? 'new' : 'partly';
}

function holdsAll(
  { statements: [now = []] }: Standing,
  { statements: [wanted = []] }: Standing,
): boolean {
  return wanted.every((text) => now.includes(text));
}

function saidBy({ state }: Cell): Verdict['said'] {
  if (!state) return 'closed';
  if (state.failure) return state.failure.stands ?? 'unknown';
  if (state.result?.kind === 'impossible')
    return state.result.because === 'duplicates' ? 'twice' : 'other';
  return state.asked ? 'asks' : 'new';
}

/**
 * Whether the pane's word is true where a second person put a statement beside. What came behind the
 * pane's last look it cannot know: then it says that all is done.
 */
function agreeBeside(said: Verdict['said'], { after, state }: Cell): boolean {
  const ours = after.statements.length;
  if (said === 'closed' || said === 'unknown') return true;
  if (said === 'new') return state?.failure === null;
  return said === (ours + after.others > 1 ? 'twice' : 'other');
}

function agree(said: Verdict['said'], held: Verdict['held'], { statements }: Standing): boolean {
  if (said === 'closed' || said === 'unknown' || held === 'old or new') return true;
  if (said === 'asks') return held === 'old';
  if (said === 'none') return held === (statements.length === 0 ? 'old' : 'new');
  return said === held;
}

function endsWithSecond({ others, beside }: Standing): boolean {
  return others > 0 || beside.includes(writtenBySecond);
}

/** The other person's statement may stay as ordinary text: its heading and its one line. */
function withoutSecond(texts: readonly string[]): string[] {
  const at = texts.indexOf(writtenBySecond);
  return at < 0 ? [...texts] : [...texts.slice(0, at - 1), ...texts.slice(at + 1)];
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.join('\n') === other.join('\n');
}
