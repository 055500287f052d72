import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, run } from './run';

const sample = 'de-gremienbesetzung-nicht-relevant.docx';

test('a limit can be set, and the file over it is told with its limit', async () => {
  const { code, err } = await run(['read', sample, '--limit', 'paragraphs=5']);
  expect(code).toBe(2);
  expect(err).toMatch(/holds more than 5 paragraphs.*--limit paragraphs=NUMBER/s);
  expect((await run(['read', sample, '--limit', 'paragraphs=5000'])).code).toBe(0);
});

test('sizes are in MB and hold before a file is read', async () => {
  const { code, err } = await run(['read', sample, '--limit', 'file-size=0']);
  expect([code, err]).toEqual([2, expect.stringContaining('is larger than 0 MB')]);
});

test.each(['check', 'register'])(
  '%s goes on behind a file that takes too long',
  async (command) => {
    const format = command === 'check' ? 'json' : 'csv';
    const { code, out } = await run([command, sample, '--limit', 'seconds=0', '--format', format]);
    expect(code).toBe(2);
    expect(out).toContain('could not be read in full within 0 seconds');
  },
);

test('several limits hold at once, each as given last', async () => {
  const words = ['--limit', 'depth=1', '--limit=depth=200', '--limit', 'entries=2'];
  expect((await run(['read', sample, ...words])).err).toContain('more than 2 parts');
});

test.each([
  ['paragraph=5', '“paragraph” is not possible for --limit. Possible are: file-size, entries,'],
  ['paragraphs', '“paragraphs” is not possible for --limit.'],
  ['paragraphs=-1', '“paragraphs=-1” is not possible'],
  ['paragraphs=1e9', '“paragraphs=1e9” is not possible'],
  ['paragraphs=9999999999', 'is not possible'],
  ['__proto__=1', '“__proto__” is not possible'],
])('a limit such as "%s" is refused with what is possible', async (given, sentence) => {
  const { code, err } = await run(['read', sample, '--limit', given]);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
});

test('help names every limit', async () => {
  const { out } = await run(['--help']);
  expect(out).toMatch(/file-size, entries, part-size, .*seconds/);
  expect(out).not.toMatch(/\{\w+\}/);
});

test('answers that are far too large are refused before they are read', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'answers.json'), ' '.repeat(2_000_001));
    const words = ['insert', 'x.docx', '--answers', 'answers.json', '-o', 'b.docx'];
    expect((await run(words, folder)).err).toContain('is much larger than such a file can be');
  }));
