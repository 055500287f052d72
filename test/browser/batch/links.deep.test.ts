import type { Page } from 'playwright-core';
import { messagesFor } from '../../../src/i18n/messages';
import { pageMessages } from '../../../src/batch/messages';
import { openWorkbench } from '../pane/support';
import { closeBrowser } from '../support/open-page';
import { openBatch } from './support';

afterAll(closeBrowser);

const title = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

/** What a link opens, in a window of its own. */
async function opened(page: Page, click: () => Promise<void>): Promise<Page> {
  const [other] = await Promise.all([page.context().waitForEvent('page'), click()]);
  await other.getByRole('heading', { level: 1 }).waitFor();
  return other;
}

test.each(['de', 'en'] as const)('by its address the page opens in %s', async (language) => {
  const { page, close } = await openBatch({}, `/batch.html?language=${language}`);
  expect(await title(page)).toBe(pageMessages(language).batch.title);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  await close();
});

test('without a language in the address it takes that of the browser', async () => {
  const { page, close } = await openBatch({ locale: 'en-GB' }, '/batch.html');
  expect(await title(page)).toBe(pageMessages('en').batch.title);
  await close();
});

test('the pane leads to it from the overview and from the check, in its own language', async () => {
  const sample = 'en-leisure-centre-heating-missing.docx';
  const { page, pane, close } = await openWorkbench(sample, 'en-US');
  const { checks, pane: words } = messagesFor('en');
  const link = pane.getByRole('link', { name: checks.checkMany });
  const first = await opened(page, () => link.click());
  expect(await title(first)).toBe(pageMessages('en').batch.title);
  await first.close();
  await pane.getByRole('button', { name: words.steps.toCheck }).click();
  await pane.getByRole('heading', { level: 1, name: words.steps.check }).waitFor();
  const second = await opened(page, () => link.click());
  expect(await title(second)).toBe(pageMessages('en').batch.title);
  await close();
});

test('the workbench leads to it and keeps its own document open', async () => {
  const sample = 'de-parkgebuehren-handschriftlich.docx';
  const { page, close } = await openWorkbench(sample);
  const link = page.getByRole('link', { name: /^Viele Vorlagen/ });
  const other = await opened(page, () => link.click());
  expect(await title(other)).toBe(pageMessages('de').batch.title);
  expect(page.url()).toContain(sample);
  await close();
});
