const width = 30;

/** Where progress is drawn: a terminal only, never a pipe or a file. */
export interface Terminal {
  isTTY: boolean;
  write: (text: string) => void;
}

/** A bar that is drawn over itself and goes away at the end; says nothing where there is no terminal. */
export function progressBar(
  all: number,
  terminal: Terminal | null,
): { step: () => void; end: () => void } {
  if (!terminal?.isTTY || all < 2) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let shown = -1;
  const draw = () => {
    const filled = Math.floor((done / all) * width);
    // A redraw for each file of thousands would cost more than the checking.
    if (filled === shown && done < all) return;
    shown = filled;
    const bar = `${'#'.repeat(filled)}${'.'.repeat(width - filled)}`;
    terminal.write(`\r[${bar}] ${String(done)}/${String(all)}`);
  };
  draw();
  return {
    step: () => {
      done += 1;
      draw();
    },
    end: () => {
      terminal.write(`\r${' '.repeat(width + 2 * String(all).length + 5)}\r`);
    },
  };
}
