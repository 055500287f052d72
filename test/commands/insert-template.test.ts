import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertTemplate } from '../../src/commands/insert-template';
import { DocumentError } from '../../src/document/errors';
import type { DocumentPort } from '../../src/document/port';
import { openDocx, type DocxDocument } from '../../src/docx/port';
import { siteProfiles } from '../../src/profile/site-profiles';
import { statementTag } from '../../src/document/tags';

const sample = (name: string): DocxDocument =>
  openDocx(readFileSync(join(__dirname, '../../assets/samples', `${name}.docx`)));

/** Tags of the outer controls and the text of the paragraphs. */
async function statement(port: DocumentPort): Promise<{ roots: number; text: string }> {
  const { controls, paragraphs } = await port.read();
  return {
    roots: controls.filter(({ tag }) => tag === statementTag).length,
    text: paragraphs.map(({ text }) => text).join('\n'),
  };
}

test.each([
  ['de-kita-sanierung-ohne-einschaetzung', 'Klimarelevanz'],
  ['en-leisure-centre-heating-missing', 'Climate'],
])('the empty statement in the language of %s is put into it', async (name, heading) => {
  const port = sample(name);
  expect((await statement(port)).roots).toBe(0);
  await insertTemplate(port);
  const { roots, text } = await statement(port);
  expect(roots).toBe(1);
  expect(text).toContain(heading);
});

test("the site's standard profile is used", async () => {
  const port = sample('de-kita-sanierung-ohne-einschaetzung');
  const own = { extends: 'de-standard', id: 'a', name: 'A', heading: 'Klima-Check' };
  const read: Record<string, string> = {
    'index.json': '{"profiles":["a.json"]}',
    'a.json': JSON.stringify(own),
  };
  const { profiles } = await siteProfiles((name) => Promise.resolve(read[name] ?? null));
  await insertTemplate(port, profiles);
  expect((await statement(port)).text).toContain('Klima-Check');
});

test('a second click shows the statement that is there and writes nothing', async () => {
  const port = sample('de-kita-sanierung-ohne-einschaetzung');
  await insertTemplate(port);
  const before = port.save();
  const shown: unknown[] = [];
  await insertTemplate({ ...port, reveal: (target) => Promise.resolve(void shown.push(target)) });
  expect(port.save()).toEqual(before);
  expect(shown).toEqual([{ tag: statementTag }]);
});

test('when somebody else writes in the same moment it is tried once more', async () => {
  const port = sample('de-kita-sanierung-ohne-einschaetzung');
  let refusals = 1;
  const contested: DocumentPort = {
    ...port,
    apply: (plan) =>
      refusals-- > 0 ? Promise.reject(new DocumentError('changed', 'typing')) : port.apply(plan),
  };
  await insertTemplate(contested);
  expect((await statement(port)).roots).toBe(1);
});

test('a document that cannot be written is told to the caller', async () => {
  const port: DocumentPort = {
    ...sample('de-kita-sanierung-ohne-einschaetzung'),
    apply: () => Promise.reject(new DocumentError('read-only', 'protected')),
  };
  await expect(insertTemplate(port)).rejects.toMatchObject({ code: 'read-only' });
});
