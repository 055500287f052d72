import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { closeBrowser } from '../support/open-page';
import { ended, openBatch, rows, saved, words } from './support';

afterAll(closeBrowser);

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'references-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** With the references "ED/2026/047", "HSG-2026-112" and "21902-26". */
const files = [
  'en-home-to-school-transport-handwritten.docx',
  'en-warm-homes-programme-outdated.docx',
  'de-parkgebuehren-handschriftlich.docx',
];

async function checkThem(page: Page): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.drop.files }).click(),
  ]);
  const samples = join(__dirname, '../../../assets/samples');
  await chooser.setFiles(
    files.map((name) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: readFileSync(join(samples, name)),
    })),
  );
  await ended(page, files.length);
}

/** Each reference that stands on one line and clear of what follows in its row. */
function whole(references: Locator): Promise<string[]> {
  return references.evaluateAll((all) =>
    all
      .filter((element) => {
        const next = element.closest('td')?.nextElementSibling?.firstChild;
        const range = document.createRange();
        if (next) range.selectNodeContents(next);
        const { right, top, bottom } = element.getBoundingClientRect();
        const other = range.getBoundingClientRect();
        const beside = next && other.top < bottom && other.bottom > top;
        return element.getClientRects().length === 1 && (!beside || right <= other.left);
      })
      .map(({ textContent }) => textContent),
  );
}

const expected = ['21902-26', 'ED/2026/047', 'HSG-2026-112'];

test.each([1440, 1280, 1024, 905, 375])(
  'at %i px no reference of the table is broken or covers the title',
  async (width) => {
    const { page, close } = await openBatch({ viewport: { width, height: 800 } });
    await checkThem(page);
    expect(await rows(page).count()).toBe(files.length);
    expect((await whole(page.locator('.column-reference .whole'))).sort()).toEqual(expected);
    await close();
  },
);

test('nor in the report, on a narrow screen and on A4', async () => {
  const { page, close } = await openBatch();
  await checkThem(page);
  const { text } = await saved(page, words.save.html);
  const file = join(folder, 'bericht.html');
  writeFileSync(file, text);
  await page.goto(`file://${file}`);
  for (const width of [375, 794]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ media: width === 794 ? 'print' : 'screen' });
    expect((await whole(page.locator('td .whole'))).sort()).toEqual(expected);
  }
  await close();
});
