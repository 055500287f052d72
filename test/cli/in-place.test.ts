import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DocumentError } from '../../src/document/errors';
import { changeInPlace } from '../../src/cli/files/change-in-place';
import { holder, lockName, temporaryName } from '../../src/cli/files/temporary-file';
import { inFolder, run, samples } from './run';

const source = join(samples, 'de-gremienbesetzung-nicht-relevant.docx');
const answers = join(samples, 'de-gremienbesetzung-nicht-relevant.answers.json');
const former = readFileSync(source);
const onPosix = process.platform === 'win32' ? test.skip : test;

/** Runs `insert --in-place` on a file of a folder. */
const insertInto = (folder: string, file = 'a.docx') =>
  run(['insert', file, '--answers', answers, '--in-place'], folder);

/** Does something in a folder with one proposal, "a.docx". */
const withProposal = (work: (folder: string, file: string) => Promise<void>) =>
  inFolder(async (folder) => {
    copyFileSync(source, join(folder, 'a.docx'));
    await work(folder, join(folder, 'a.docx'));
  });

/** A process that has ended; its number is not in use. */
const ended = spawnSync(process.execPath, ['--version']).pid;

test('a file is changed in place, and what it was is kept beside it', () =>
  withProposal(async (folder, file) => {
    const { code, err } = await insertInto(folder);
    expect([code, err]).toEqual([0, 'Written: a.docx\nThe former content is in a.docx.bak\n']);
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'a.docx.bak']);
    expect(readFileSync(`${file}.bak`).equals(former)).toBe(true);
    expect((await run(['read', 'a.docx'], folder)).out).toContain('"state": "statement"');
  }));

test('a second change keeps the first former content too, and the same content once', () =>
  withProposal(async (folder, file) => {
    await insertInto(folder);
    const between = readFileSync(file);
    const { err } = await insertInto(folder);
    expect(err).toContain('a.docx.bak2');
    expect(readFileSync(`${file}.bak`).equals(former)).toBe(true);
    expect(readFileSync(`${file}.bak2`).equals(between)).toBe(true);
    copyFileSync(source, file);
    expect((await insertInto(folder)).err).toMatch(/in a\.docx\.bak\n$/);
    expect(readdirSync(folder)).toHaveLength(3);
  }));

test('either a copy or in place, and one of the two', () =>
  withProposal(async (folder, file) => {
    const both = ['insert', 'a.docx', '--answers', answers, '--in-place', '-o', 'b.docx'];
    expect((await run(both, folder)).err).toContain('either -o FILE or --in-place');
    const neither = await run(['insert', 'a.docx', '--answers', answers], folder);
    expect([neither.code, neither.err]).toEqual([2, expect.stringContaining('missing: -o FILE')]);
    expect(readFileSync(file).equals(former)).toBe(true);
  }));

test('of two runs at once one is refused, and the other is complete', () =>
  withProposal(async (folder, file) => {
    const codes = (await Promise.all([insertInto(folder), insertInto(folder)])).map(
      ({ code, err }) => (code === 0 ? 0 : err),
    );
    expect(codes.sort()).toEqual([0, expect.stringContaining('is being changed by another run')]);
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'a.docx.bak']);
    expect(readFileSync(`${file}.bak`).equals(former)).toBe(true);
    expect((await run(['read', 'a.docx'], folder)).out).toContain('"state": "statement"');
  }));

test.each<[string, (lock: string) => void, boolean]>([
  ['of a process that has ended', (lock) => writeLock(lock, { ...holder, pid: ended }), true],
  ['of a process that runs', (lock) => writeLock(lock, holder), false],
  ['of another computer', (lock) => writeLock(lock, { host: 'other', pid: ended }), false],
  ['that says nothing and is new', (lock) => writeFileSync(lock, ''), false],
  ['that says nothing and is old', (lock) => writeOld(lock), true],
])('a lock %s', (_, leave, free) =>
  withProposal(async (folder, file) => {
    const lock = lockName(file);
    leave(lock);
    const { code, err } = await insertInto(folder);
    expect(code).toBe(free ? 0 : 2);
    if (!free) expect(err).toMatch(/delete the file \.council-impact-[0-9a-f]+\.lock beside it/);
    expect(readFileSync(file).equals(former)).toBe(!free);
  }),
);

function writeLock(lock: string, who: { host: string; pid: number }): void {
  writeFileSync(lock, JSON.stringify({ ...who, file: 'a.docx' }));
}

function writeOld(file: string): void {
  writeFileSync(file, '');
  utimesSync(file, 0, 0);
}

test('what earlier runs left is taken away, but nothing that is still written or not ours', () =>
  withProposal(async (folder, file) => {
    const ours = temporaryName(file);
    const dead = ours.replace(`-${String(process.pid)}-`, `-${String(ended)}-`);
    const elsewhere = ours.replace(`-${holder.host}-`, '-000000000000-');
    const oldElsewhere = ours.replace(`-${holder.host}-`, '-111111111111-');
    const ofAnother = temporaryName(join(folder, 'b.docx')).replace(
      `-${String(process.pid)}-`,
      `-${String(ended)}-`,
    );
    for (const one of [ours, dead, elsewhere, ofAnother]) writeFileSync(one, 'half');
    writeOld(oldElsewhere);
    writeFileSync(join(folder, 'notes.tmp'), '');
    await insertInto(folder);
    const left = readdirSync(folder).map((name) => join(folder, name));
    expect(left).toEqual(expect.arrayContaining([ours, elsewhere, ofAnother]));
    expect(left).not.toContain(dead);
    expect(left).not.toContain(oldElsewhere);
    expect(left).toContain(join(folder, 'notes.tmp'));
  }));

test('a file that was saved in the meantime is left alone', () =>
  withProposal(async (folder, file) => {
    const work = changeInPlace(folder, 'a.docx', async (replace) => {
      writeFileSync(file, 'saved by somebody else');
      return replace(new Uint8Array(former), Uint8Array.of(1, 2, 3));
    });
    await expect(work).rejects.toBeInstanceOf(DocumentError);
    await expect(work).rejects.toMatchObject({ code: 'changed' });
    expect(readFileSync(file, 'utf8')).toBe('saved by somebody else');
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'a.docx.bak']);
  }));

test.each(['~$a.docx', '~$docx'])('a file that Word has open is left alone (%s)', (owner) =>
  withProposal(async (folder, file) => {
    writeFileSync(join(folder, owner), '');
    const { code, err } = await insertInto(folder);
    expect([code, err]).toEqual([2, expect.stringContaining('is open in Word')]);
    expect(err).toContain(owner);
    expect(readFileSync(file).equals(former)).toBe(true);
  }),
);

test('a write-protected file is not written, in place or as a target', () =>
  withProposal(async (folder, file) => {
    chmodSync(file, 0o444);
    copyFileSync(source, join(folder, 'b.docx'));
    for (const words of [
      ['insert', 'a.docx', '--answers', answers, '--in-place'],
      ['insert', 'b.docx', '--answers', answers, '-o', 'a.docx'],
      ['check', 'b.docx', '-o', 'a.docx'],
    ]) {
      const { code, err } = await run(words, folder);
      expect([code, err]).toEqual([2, expect.stringContaining('“a.docx” is write-protected')]);
    }
    expect(readFileSync(file).equals(former)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'b.docx']);
  }));

onPosix('rights stay, and the former content is as private as the file', () =>
  withProposal(async (folder, file) => {
    chmodSync(file, 0o600);
    await insertInto(folder);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(`${file}.bak`).mode & 0o777).toBe(0o600);
  }),
);

onPosix('a link stays a link, and what it leads to is written', () =>
  withProposal(async (folder, file) => {
    mkdirSync(join(folder, 'there'));
    symlinkSync(file, join(folder, 'there', 'link.docx'));
    expect((await insertInto(folder, 'there/link.docx')).code).toBe(0);
    expect(lstatSync(join(folder, 'there', 'link.docx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(file).equals(former)).toBe(false);
    expect(readFileSync(`${file}.bak`).equals(former)).toBe(true);
    expect(readdirSync(join(folder, 'there'))).toEqual(['link.docx']);

    copyFileSync(source, join(folder, 'b.docx'));
    const words = ['insert', 'b.docx', '--answers', answers, '-o', 'there/link.docx'];
    expect((await run(words, folder)).code).toBe(0);
    expect(lstatSync(join(folder, 'there', 'link.docx')).isSymbolicLink()).toBe(true);
    expect((await run(['read', 'a.docx'], folder)).out).toContain('"state": "statement"');
  }),
);

onPosix('a link that leads to nothing is not written', () =>
  withProposal(async (folder) => {
    symlinkSync(join(folder, 'absent.docx'), join(folder, 'link.docx'));
    const words = ['insert', 'a.docx', '--answers', answers, '-o', 'link.docx'];
    expect((await run(words, folder)).err).toContain('is a link that leads to nothing');
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'link.docx']);
  }),
);
