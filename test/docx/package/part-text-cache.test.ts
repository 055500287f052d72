import { PartTextCache } from '../../../src/docx/package/part-text-cache';
import { packEntry } from '../../../src/docx/package/zip';

const entryOf = (text: string) => packEntry('word/styles.xml', new TextEncoder().encode(text));

test('the same bytes are read once, others are read', () => {
  const recent = new PartTextCache();
  let read = 0;
  const ask = (text: string): string =>
    recent.textOf(entryOf(text), () => {
      read += 1;
      return text;
    });
  expect([ask('a'), ask('b'), ask('a'), ask('b')]).toEqual(['a', 'b', 'a', 'b']);
  expect(read).toBe(2);
});

test('bytes of one checksum and length that differ are not taken for each other', () => {
  const recent = new PartTextCache();
  const entry = { name: 'a', method: 0, crc: 1, size: 1 };
  const ask = (byte: number): string =>
    recent.textOf({ ...entry, data: Uint8Array.of(byte) }, () => String.fromCharCode(byte));
  expect([ask(97), ask(98), ask(97)]).toEqual(['a', 'b', 'a']);
});

test('the oldest goes when there are too many, and what is very long is not kept', () => {
  const recent = new PartTextCache();
  let read = 0;
  const ask = (text: string): void => {
    recent.textOf(entryOf(text), () => {
      read += 1;
      return text;
    });
  };
  const long = 'x'.repeat((1 << 18) + 1);
  ask(long);
  ask(long);
  expect(read).toBe(2);
  ask('first');
  ask('first');
  expect(read).toBe(3);
  for (let at = 0; at < 20; at += 1) ask(`${at}`.padEnd(1 << 17));
  ask('first');
  expect(read).toBe(24);
});

test('what cannot be read throws each time', () => {
  const recent = new PartTextCache();
  const fail = (): string => {
    throw new Error('damaged');
  };
  for (let time = 0; time < 2; time += 1) {
    expect(() => recent.textOf(entryOf('a'), fail)).toThrow('damaged');
  }
  expect(recent.textOf(entryOf('a'), () => 'a')).toBe('a');
});

test('bytes that say next to nothing count as well', () => {
  const recent = new PartTextCache();
  let read = 0;
  const ask = (at: number): void => {
    const data = new Uint8Array(1 << 18).fill(at);
    recent.textOf({ name: 'a', method: 8, crc: at, size: 1, data }, () => {
      read += 1;
      return 'a';
    });
  };
  for (let at = 0; at < 20; at += 1) ask(at);
  ask(0);
  expect(read).toBe(21);
});
