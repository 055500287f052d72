import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchOutput } from '../../src/cli/watch-output';
import { inFolder, run, samples } from './run';

const proposal = join(samples, 'de-gremienbesetzung-nicht-relevant.docx');
const onLinux = process.platform === 'linux' ? test : test.skip;

/** A proposal and answers for it, in a folder. */
function prepare(folder: string): string {
  copyFileSync(proposal, join(folder, 'a.docx'));
  const answers = JSON.stringify({ profile: 'dortmund' });
  writeFileSync(join(folder, 'answers.json'), answers);
  return answers;
}

test('the answers file is never overwritten', () =>
  inFolder(async (folder) => {
    const answers = prepare(folder);
    const argv = ['insert', 'a.docx', '--answers', 'answers.json', '-o', './answers.json'];
    const { code, err } = await run(argv, folder);
    expect(code).toBe(2);
    expect(err).toContain('is the input as well');
    expect(readFileSync(join(folder, 'answers.json'), 'utf8')).toBe(answers);
  }));

onLinux('a named pipe is refused at once, for reading and for writing', () =>
  inFolder(async (folder) => {
    prepare(folder);
    execFileSync('mkfifo', [join(folder, 'pipe.docx')]);
    for (const argv of [
      ['read', 'pipe.docx'],
      ['insert', 'a.docx', '--answers', 'pipe.docx', '-o', 'b.docx'],
      ['template', '--profile', 'dortmund', '-o', 'pipe.docx'],
    ]) {
      const { code, err } = await run(argv, folder);
      expect([code, err]).toEqual([2, expect.stringContaining('is a device or a pipe')]);
    }
    expect((await run(['check', 'pipe.docx'], folder)).out).toContain('is a device or a pipe');
  }),
);

test.each(['utf16le', 'utf8'] as const)(
  'answers are read as editors save them, with a byte order mark (%s)',
  (encoding) =>
    inFolder(async (folder) => {
      const answers = prepare(folder);
      writeFileSync(join(folder, 'answers.json'), `\uFEFF${answers}`, encoding);
      const argv = ['insert', 'a.docx', '--answers', 'answers.json', '-o', 'b.docx'];
      expect(await run(argv, folder)).toMatchObject({ code: 0 });
      expect(existsSync(join(folder, 'b.docx'))).toBe(true);
    }),
);

test('an option without a command says that the command is missing', async () => {
  expect((await run(['--language', 'en'])).err).toContain('missing: COMMAND');
});

test('a full disk behind the output is told once, a reader that has seen enough is not', () => {
  const stream = new EventEmitter();
  const told: string[] = [];
  watchOutput(stream, (code) => told.push(code));
  const failing = (code: string) => Object.assign(new Error(code), { code });
  stream.emit('error', failing('EPIPE'));
  expect(told).toEqual([]);
  stream.emit('error', failing('ENOSPC'));
  stream.emit('error', failing('ENOSPC'));
  expect(told).toEqual(['ENOSPC']);
});
