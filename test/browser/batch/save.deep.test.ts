import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeBrowser, requestsElsewhere } from '../support/open-page';
import { checkReport, type CheckReport } from '../../../src/report/check/check-report';
import { besides, checks, choose, ended, openBatch, saved, words } from './support';
import { pageMessages } from '../../../src/batch/messages';

afterAll(closeBrowser);

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'saved-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = 4 + besides;
const english = pageMessages('en');

test('the table opens in a German and in an English Excel, with every file in it', async () => {
  const { page, close } = await openBatch();
  await choose(page, 4);
  await ended(page, all);
  const german = await saved(page, words.save.csv);
  expect(german.name).toMatch(/^pruefung-\d{4}-\d\d-\d\d\.csv$/);
  const [head = '', ...lines] = german.text.split('\r\n');
  expect(head.startsWith('\uFEFF"Datei";"Nummer";"Titel";"Stand"')).toBe(true);
  expect(lines.at(-1)).toBe('');
  const line = (file: string) => lines.find((each) => each.startsWith(`"${file}"`));
  expect(line('TOP 001.docx')).toContain(`"21874-26";`);
  expect(line('TOP 001.docx')).toContain(`"${checks.statuses.missing}"`);
  expect(line('geheim.docx')).toContain(`"${checks.statuses.unreadable}"`);
  expect(line('niederschrift.docx')).toContain(`"${checks.statuses.skipped}"`);

  await page.getByRole('button', { name: english.batch.languageName }).click();
  const other = await saved(page, english.batch.save.csv);
  expect(other.name).toMatch(/^check-/);
  expect(other.text.startsWith('\uFEFF"File","Reference","Title","Status"')).toBe(true);
  expect(other.text).toContain(english.checks.statuses.missing);
  expect(other.text).not.toContain(checks.statuses.missing);
  await close();
});

test('the data are the report that the command line writes', async () => {
  const { page, close } = await openBatch();
  await choose(page, 4);
  await ended(page, all);
  const { text } = await saved(page, words.save.json);
  const report = JSON.parse(text) as CheckReport;
  expect(report).toEqual(checkReport(report.files));
  expect(report.summary).toMatchObject({ files: all, missing: 2, incomplete: 1, outdated: 1 });
  await close();
});

test('the report opens by itself, asks nobody, and prints on upright A4', async () => {
  const { page, close } = await openBatch();
  await choose(page, 40);
  await ended(page, 40 + besides);
  const { text } = await saved(page, words.save.html);
  await close();
  const file = join(folder, 'bericht.html');
  writeFileSync(file, text);
  const report = await openBatch({ viewport: { width: 794, height: 1123 } });
  await report.page.goto(`file://${file}`);
  await report.page.getByRole('heading', { level: 1, name: checks.report.heading }).waitFor();
  expect(await report.page.locator('tbody').nth(1).locator('tr').count()).toBe(40 + besides);
  // Nothing sticks out of the sheet, on the screen or on paper.
  await report.page.emulateMedia({ media: 'print' });
  const [inner, outer] = await report.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(inner).toBe(outer);
  const pdf = await report.page.pdf({ preferCSSPageSize: true });
  // 595 by 842 points are A4 (ISO 216).
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes.length).toBeGreaterThan(1);
  for (const [, width, height] of boxes) {
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  }
  const outside = report.requests.filter((url) => !url.startsWith('file:'));
  expect(requestsElsewhere(outside)).toEqual([]);
  await report.close();
});
