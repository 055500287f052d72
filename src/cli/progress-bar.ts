/** The bar at its longest, and below what it is left out for the numbers alone. */
const longest = 30;
const shortest = 6;
/** What a terminal that does not tell its width has at least. */
const usualColumns = 80;

/** Where progress is drawn: a terminal only, never a pipe or a file. */
export interface Terminal {
  isTTY: boolean;
  /** Width now; a person may change it at any time. */
  columns: () => number | undefined;
  write: (text: string) => void;
}

/**
 * A bar that is drawn over itself on one line and goes away at the end; says nothing where there is no terminal. It
 * moves with spaces and returns only, which every terminal understands.
 */
export function progressBar(
  all: number,
  terminal: Terminal | null,
): { step: () => void; end: () => void } {
  if (!terminal?.isTTY || all < 2) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let percent = -1;
  let drawn = '';
  const draw = (text: string) => {
    terminal.write(`\r${text.padEnd(drawn.length)}`);
    drawn = text;
  };
  const show = () => {
    const now = Math.floor((done / all) * 100);
    // A redraw for each file of thousands would cost more than the checking.
    if (now === percent) return;
    percent = now;
    draw(progressText(done, all, terminal.columns() || usualColumns));
  };
  show();
  return {
    step: () => {
      done += 1;
      show();
    },
    end: () => {
      draw('');
      terminal.write('\r');
    },
  };
}

/** "[######....] 3/5" in less than a line: a character in the last column makes some terminals go on to the next. */
function progressText(done: number, all: number, columns: number): string {
  // As wide at the start as at the end, so that the bar does not shrink on the way.
  const numbers = `${String(done).padStart(String(all).length)}/${String(all)}`;
  const room = Math.min(longest, columns - 1 - numbers.length - '[] '.length);
  if (room < shortest) return numbers.length < columns ? numbers : '';
  const filled = Math.floor((done / all) * room);
  return `[${'#'.repeat(filled)}${'.'.repeat(room - filled)}] ${numbers}`;
}
