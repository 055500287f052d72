import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openDocx } from '../../src/docx/port';
import { withSettings } from '../fixtures/changed-parts';
import { newValidationErrors } from '../support/validate-docx';
import { inFolder, run, samples } from './run';

const source = join(samples, 'de-kita-sanierung-ohne-einschaetzung.docx');
const answers = join(samples, 'de-kita-sanierung-ohne-einschaetzung.answers.json');

test('a copy for publication holds the statement and nothing that was stored', () =>
  inFolder(async (folder) => {
    await run(['insert', source, '--answers', answers, '-o', 'a.docx'], folder);
    const { code, out, err } = await run(['remove-data', 'a.docx', '-o', 'b.docx'], folder);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe(
      'The stored answers are no longer in the file. The statement in the text stayed as it is.\nWritten: b.docx\n',
    );
    const [before, after] = ['a.docx', 'b.docx'].map((name) => readFileSync(join(folder, name)));
    const read = await openDocx(before!).read();
    expect(read.stored).toHaveLength(1);
    expect(await openDocx(after!).read()).toEqual({ ...read, stored: [] });
    const all = Object.values(unzipSync(after!)).map((part) => Buffer.from(part).toString());
    expect(all.join('\n')).not.toContain('urn:council-impact');
    expect(await newValidationErrors(readFileSync(source), after!)).toEqual([]);

    expect((await run(['check', 'b.docx'], folder)).code).toBe(0);
    const again = await run(['insert', 'b.docx', '--answers', answers, '-o', 'c.docx'], folder);
    expect(again.code).toBe(0);
  }));

test('a file without stored answers is copied, and it is said', () =>
  inFolder(async (folder) => {
    const { code, err } = await run(['remove-data', source, '-o', 'b.docx'], folder);
    expect(code).toBe(0);
    expect(err).toMatch(/No answers are stored/);
    expect(readFileSync(join(folder, 'b.docx')).equals(readFileSync(source))).toBe(true);
  }));

test('what is stored in a protected document stays there, with the reason', () =>
  inFolder(async (folder) => {
    await run(['insert', source, '--answers', answers, '-o', 'a.docx'], folder);
    const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    writeFileSync(
      join(folder, 'p.docx'),
      withSettings(readFileSync(join(folder, 'a.docx')), protection),
    );
    const { code, err } = await run(['remove-data', 'p.docx', '-o', 'b.docx'], folder);
    expect(code).toBe(2);
    expect(err).toMatch(/protected against every change/);
  }));
