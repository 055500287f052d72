import { buffer } from 'node:stream/consumers';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { pageMessages } from '../../../src/batch/messages';
import { openPage, type OpenPage } from '../support/open-page';
import { meeting } from './files';

export const { batch: words, checks } = pageMessages('de');

/** What of `meeting()` is checked besides the proposals; the lock file and the PDF are passed over. */
export const besides = 6;

/** The page that checks a folder, in German unless the address says otherwise. */
export async function openBatch(
  options: BrowserContextOptions = {},
  path = '/batch.html?language=de',
): Promise<OpenPage> {
  const opened = await openPage(path, { viewport: { width: 1280, height: 800 }, ...options });
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}

/** Chooses a meeting with so many proposals, as through the button of the page. */
export async function choose(page: Page, proposals: number): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.drop.files }).click(),
  ]);
  await chooser.setFiles(meeting(proposals));
}

/** Waits until everything is checked, however long it takes while the progress goes on. */
export function ended(page: Page, files: number): Promise<void> {
  const done = page.locator('.progress-row').getByText(words.progress.done(files));
  return done.waitFor({ timeout: 0 });
}

/** The rows of the table, head left out. */
export function rows(page: Page): Locator {
  return page.locator('.results tbody tr');
}

/** The first names in the table, from the top. */
export async function firstNames(page: Page, count: number): Promise<string[]> {
  return (await page.locator('.results button.open').allInnerTexts()).slice(0, count);
}

/** What a button of the page gives to save. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const bytes = await buffer(await file.createReadStream());
  return { name: file.suggestedFilename(), text: bytes.toString('utf8') };
}
