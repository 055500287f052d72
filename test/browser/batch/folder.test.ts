import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closeBrowser } from '../support/open-page';
import { meeting } from './files';
import { besides, ended, openBatch, words } from './support';

afterAll(closeBrowser);

let home: string;
/** "sitzung" with a folder "anlagen" in it, as on a drive of the council office. */
let folder: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'meeting-'));
  folder = join(home, 'sitzung');
  mkdirSync(join(folder, 'anlagen'), { recursive: true });
  for (const [index, { name, buffer }] of meeting(4).entries()) {
    writeFileSync(join(folder, index < 2 ? 'anlagen' : '', name), buffer);
  }
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Files as the table names them, with their folders. */
async function paths(page: Page): Promise<string[]> {
  const all = await page.locator('.results tbody th').allInnerTexts();
  return all.map((text) => text.replace(/\s*\n\s*/g, '')).sort();
}

const expected = [
  'sitzung/TOP 003.docx',
  'sitzung/TOP 004.docx',
  'sitzung/alt.doc',
  'sitzung/anlagen/TOP 001.docx',
  'sitzung/anlagen/TOP 002.docx',
  'sitzung/geheim.docx',
  'sitzung/kaputt.docx',
  'sitzung/leer.docx',
  'sitzung/niederschrift.docx',
  'sitzung/text.docx',
];

test('a folder is chosen with all that lies in it', async () => {
  const { page, close } = await openBatch();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.drop.folder }).click(),
  ]);
  await chooser.setFiles(folder);
  await ended(page, 4 + besides);
  expect(await paths(page)).toEqual(expected);
  await close();
});

test('a folder is dropped anywhere on the page, and the page says that it takes it', async () => {
  const { page, close } = await openBatch();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: 640, y: 700, data });
  await drag('dragEnter');
  await drag('dragOver');
  await page.getByText(words.drop.release).waitFor();
  await drag('drop');
  await ended(page, 4 + besides);
  expect(await page.getByText(words.drop.release).count()).toBe(0);
  expect(await paths(page)).toEqual(expected);
  await page.getByText(words.passedOver.locks(1)).waitFor();
  await close();
});
