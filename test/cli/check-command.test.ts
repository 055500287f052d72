import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport } from '../../src/report/check/check-report';
import { inFolder, run, samples } from './run';

const missing = 'de-kita-sanierung-ohne-einschaetzung.docx';
const outdated = 'en-warm-homes-programme-outdated.docx';
const parse = (text: string) => JSON.parse(text) as CheckReport;

/** A folder with two proposals, a lock file, another format, and a sub-folder. */
function fill(folder: string): void {
  mkdirSync(join(folder, 'Sitzung 1', 'Nachträge'), { recursive: true });
  copyFileSync(join(samples, missing), join(folder, 'Sitzung 1', 'a [1].docx'));
  copyFileSync(join(samples, outdated), join(folder, 'Sitzung 1', 'Nachträge', 'B.DOCX'));
  writeFileSync(join(folder, 'Sitzung 1', '~$a [1].docx'), 'lock');
  writeFileSync(join(folder, 'Sitzung 1', 'notes.txt'), 'notes');
}

test('a folder is searched with its sub-folders; lock files and other formats are passed over', () =>
  inFolder(async (folder) => {
    fill(folder);
    symlinkSync(folder, join(folder, 'Sitzung 1', 'round'));
    const { code, out } = await run(['check', 'Sitzung 1', '--format', 'json'], folder);
    expect(code).toBe(1);
    expect(parse(out).files.map(({ file, status }) => [file, status])).toEqual([
      ['Sitzung 1/a [1].docx', 'missing'],
      ['Sitzung 1/Nachträge/B.DOCX', 'outdated'],
    ]);
    expect(parse(out).summary).toEqual({
      files: 2,
      complete: 0,
      incomplete: 0,
      skipped: 0,
      missing: 1,
      outdated: 1,
      unreadable: 0,
    });
  }));

test('macro documents and templates are checked; texts in other formats are named as not checked', () =>
  inFolder(async (folder) => {
    fill(folder);
    for (const name of ['m.docm', 't.DOTX', 'u.dotm']) {
      copyFileSync(join(samples, missing), join(folder, 'Sitzung 1', name));
    }
    for (const name of ['old.doc', 'free.ODT', 'rich.rtf', 'printed.pdf']) {
      writeFileSync(join(folder, 'Sitzung 1', name), 'x');
    }
    for (const path of ['Sitzung 1', 'Sitzung 1/*']) {
      const { out, err } = await run(['check', path, '--format', 'json'], folder);
      const names = parse(out).files.map(({ file }) => file.slice(file.lastIndexOf('/') + 1));
      expect(names).toEqual(expect.arrayContaining(['m.docm', 't.DOTX', 'u.dotm']));
      expect(parse(out).summary.unreadable).toBe(0);
      expect(err).toMatch(/4 files in other formats were not checked/);
      for (const name of ['old.doc', 'free.ODT', 'rich.rtf', 'printed.pdf']) {
        expect(err).toContain(`  Sitzung 1/${name}\n`);
      }
      expect(err).not.toContain('notes.txt');
    }
    const named = await run(['check', 'Sitzung 1/printed.pdf'], folder);
    expect(named.code).toBe(2);
  }));

/** Rights are no bar to the superuser; Windows has neither. */
async function asOrdinaryPerson<T>(work: () => Promise<T>): Promise<T> {
  const before = process.geteuid?.();
  if (before === 0) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (before === 0) process.seteuid?.(0);
  }
}

const onPosix = process.platform === 'win32' ? test.skip : test;
onPosix('a sub-folder that cannot be read is named, the rest is checked, and the code is 2', () =>
  inFolder(async (folder) => {
    fill(folder);
    chmodSync(folder, 0o755);
    const shut = join(folder, 'Sitzung 1', 'Nachträge');
    chmodSync(shut, 0);
    for (const path of ['Sitzung 1', '**/*.docx']) {
      for (const command of ['check', 'register']) {
        const { code, out } = await asOrdinaryPerson(() =>
          run([command, path, '--format', 'json'], folder),
        );
        expect(code).toBe(2);
        expect(out).toContain('"Sitzung 1/Nachträge"');
        expect(out).toContain('could not be read (EACCES)');
        expect(out).toContain('a [1].docx');
      }
    }
    chmodSync(shut, 0o755);
  }),
);

test('patterns, folders and files may be mixed, and a file counts once', () =>
  inFolder(async (folder) => {
    fill(folder);
    const paths = ['*/*.docx', 'Sitzung 1/a [1].docx', 'Sitzung 1'];
    const { out } = await run(['check', ...paths, '--format', 'json'], folder);
    expect(parse(out).files).toHaveLength(2);
  }));

test('what cannot be read is reported with its cause, the rest is checked, and the code is 2', () =>
  inFolder(async (folder) => {
    fill(folder);
    writeFileSync(join(folder, 'broken.docx'), 'no archive');
    writeFileSync(join(folder, 'empty.docx'), '');
    const none = await run(['check', 'absent/*.docx', '--format', 'json'], folder);
    expect(parse(none.out).files[0]?.findings[0]?.message).toMatch(/was not found/);
    const { code, out } = await run(
      ['check', 'broken.docx', 'absent.docx', 'empty.docx', 'Sitzung 1', '--format', 'json'],
      folder,
    );
    expect(code).toBe(2);
    const { files, summary } = parse(out);
    expect(summary).toMatchObject({ files: 5, unreadable: 3, missing: 1, outdated: 1 });
    for (const file of files.slice(0, 3)) {
      expect(file.findings).toHaveLength(1);
      expect(file.findings[0]?.rule).toBe('unreadable');
      expect(file.findings[0]?.message).toContain(file.file);
    }
  }));

test('a folder without any document is one sentence and exit code 2', () =>
  inFolder(async (folder) => {
    const { code, out, err } = await run(['check', '.'], folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('There is no Word document (.docx, .docm, .dotx, .dotm) at ..\n');
  }));

test('the text report says status, sentence and place', async () => {
  const { code, out } = await run(['check', 'de-parkgebuehren-handschriftlich.docx']);
  expect(code).toBe(1);
  expect(out).toContain('incomplete (Climate: present, Equity: missing)');
  expect(out).toMatch(/Q03, to complete: Bei „Klimarelevanz“ fehlt ein Grund/);
  expect(out).toMatch(/paragraph \d+: Keine\./);
  expect(out).toMatch(/1 file: 1 incomplete\n$/);
});

test('messages follow the document, or the language that is asked for', async () => {
  const { out } = await run(['check', missing, '--language', 'en']);
  expect(out).toContain('The proposal has no assessment of climate and equality.');
});

test('control characters in names and texts never reach the terminal', () =>
  inFolder(async (folder) => {
    const name = 'a\u001b[31m\u202Eb.docx';
    writeFileSync(join(folder, name), 'x');
    for (const format of ['text', 'json']) {
      const { out } = await run(['check', name, '--format', format], folder);
      expect(out).not.toMatch(/[\u001b\u202e]/);
      expect(out).toContain('\\u001b');
    }
    const { out } = await run(['check', name, '--format', 'json'], folder);
    expect(parse(out).files[0]?.file).toBe(name);
    expect((await run(['read', name], folder)).err).not.toMatch(/[\u001b\u202e]/);
  }));
