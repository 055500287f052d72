/** Longest and shortest bar; with less room only the numbers are shown. */
const longest = 30;
const shortest = 6;
/** Assumed width of a terminal that does not report it. */
const usualColumns = 80;

/** Where progress is drawn: a terminal only, never a pipe or a file. */
export interface Terminal {
  isTTY: boolean;
  /** Width now; a person may change it at any time. */
  columns: () => number | undefined;
  write: (text: string) => void;
}

/**
 * A progress bar that is redrawn on one line and removed at the end; does nothing without a terminal. It
 * uses only spaces and carriage returns, which every terminal supports.
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
    // Redrawing for each of thousands of files would cost more than the checks.
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
  // Padded to its final width, so that the bar does not shrink.
  const numbers = `${String(done).padStart(String(all).length)}/${String(all)}`;
  const room = Math.min(longest, columns - 1 - numbers.length - '[] '.length);
  if (room < shortest) return numbers.length < columns ? numbers : '';
  const filled = Math.floor((done / all) * room);
  return `[${'#'.repeat(filled)}${'.'.repeat(room - filled)}] ${numbers}`;
}
