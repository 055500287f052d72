import { progressBar } from '../../src/cli/progress-bar';

/** What stands on a terminal of that width: `lines` from the top, as spaces and returns leave it. */
function screen(columns: number) {
  const lines = [''];
  let at = 0;
  let widest = 0;
  const put = (character: string) => {
    if (character === '\r') {
      at = 0;
      return;
    }
    if (at === columns) {
      lines.push('');
      at = 0;
    }
    const line = (lines.at(-1) ?? '').padEnd(at);
    lines[lines.length - 1] = line.slice(0, at) + character + line.slice(at + 1);
    at += 1;
    widest = Math.max(widest, at);
  };
  let writings = 0;
  return {
    terminal: {
      isTTY: true,
      columns: () => columns,
      write: (text: string) => {
        writings += 1;
        expect(text).toMatch(/^[\r #.[\]/\d]*$/);
        [...text].forEach(put);
      },
    },
    lines: () => lines.map((line) => line.trimEnd()),
    widest: () => widest,
    writings: () => writings,
  };
}

/** What the screen shows after so many steps, and the screen at the end. */
function after(steps: number, all: number, columns: number) {
  const on = screen(columns);
  const bar = progressBar(all, on.terminal);
  for (let step = 0; step < steps; step += 1) bar.step();
  const shown = on.lines();
  bar.end();
  return { shown, ended: on };
}

test('the bar fills from the left, and the numbers keep their place', () => {
  expect(after(0, 18, 80).shown).toEqual([`[${'.'.repeat(30)}]  0/18`]);
  expect(after(9, 18, 80).shown).toEqual([`[${'#'.repeat(15)}${'.'.repeat(15)}]  9/18`]);
  expect(after(18, 18, 80).shown).toEqual([`[${'#'.repeat(30)}] 18/18`]);
});

test.each([80, 40, 20, 12, 5, 1])(
  'on %i columns it stays on one line, clear of the last column, and leaves nothing',
  (columns) => {
    for (const all of [2, 18, 5000]) {
      const { ended } = after(all, all, columns);
      expect(ended.widest()).toBeLessThan(columns);
      expect(ended.lines()).toEqual(['']);
    }
  },
);

test('a narrow terminal gets a short bar, a very narrow one the numbers alone', () => {
  expect(after(2500, 5000, 40).shown).toEqual([`[${'#'.repeat(13)}${'.'.repeat(14)}] 2500/5000`]);
  expect(after(2500, 5000, 12).shown).toEqual(['2500/5000']);
  expect(after(2500, 5000, 8).shown).toEqual(['']);
});

test('a terminal that is made narrower on the way keeps no rest of the longer bar', () => {
  let columns = 80;
  const on = screen(80);
  const bar = progressBar(10, { ...on.terminal, columns: () => columns });
  bar.step();
  columns = 24;
  bar.step();
  expect(on.lines()).toEqual([`[###${'.'.repeat(12)}]  2/10`]);
});

test('thousands of files are not drawn one by one', () => {
  expect(after(5000, 5000, 80).ended.writings()).toBeLessThan(110);
});

test('nothing is written into a pipe, for one file alone, or without a terminal', () => {
  const on = screen(80);
  for (const bar of [
    progressBar(18, { ...on.terminal, isTTY: false }),
    progressBar(1, on.terminal),
    progressBar(18, null),
  ]) {
    bar.step();
    bar.end();
  }
  expect(on.writings()).toBe(0);
});
