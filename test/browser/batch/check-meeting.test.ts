import type { Page } from 'playwright-core';
import { ruleMessagesFor } from '../../../src/i18n/rule-messages';
import { closeBrowser, requestsElsewhere } from '../support/open-page';
import { besides, checks, choose, ended, firstNames, openBatch, rows, words } from './support';

afterAll(closeBrowser);

const { statuses } = checks;
const rules = ruleMessagesFor('de');

/** Keeps every sentence that the page says aloud of its progress from now on. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const said = document.querySelector('.progress [role=status]')?.textContent;
      if (said && said !== heard.at(-1)) heard.push(said);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

/** How many files the tiles count by status. */
async function tiles(page: Page): Promise<Record<string, number>> {
  const all = await page.locator('.tile').evaluateAll((found) =>
    found.map((tile) => {
      const of = (part: string) => tile.querySelector(part)?.textContent.trim() ?? '';
      return [of('.tile-word'), Number(of('.tile-count'))] as const;
    }),
  );
  return Object.fromEntries(all);
}

const row = (page: Page, file: string) => rows(page).filter({ hasText: file });

test('two hundred files, broken ones among them, end in the table with status and reason', async () => {
  const { page, requests, consoleErrors, close } = await openBatch();
  await listen(page);
  const all = 200 + besides;
  const started = requests.length;
  const threads: string[] = [];
  page.on('worker', (worker) => threads.push(worker.url()));
  await choose(page, 200);

  const progress = page.getByRole('progressbar');
  await rows(page).first().waitFor();
  expect(await progress.getAttribute('max')).toBe(String(all));
  await ended(page, all);
  // The checks run beside the page, in few threads: the page itself only draws.
  expect(threads.length).toBeGreaterThan(0);
  expect(threads.length).toBeLessThanOrEqual(4);
  const said = await heard(page);
  expect(said[0]).toBe(words.progress.running(0, all));
  expect(said.at(-1)).toBe(words.progress.done(all));
  expect(said.length).toBeLessThanOrEqual(5);

  expect(await tiles(page)).toEqual({
    [statuses.missing]: 100,
    [statuses.incomplete]: 50,
    [statuses.outdated]: 50,
    [statuses.unreadable]: 5,
    [statuses.skipped]: 1,
  });
  // The table is drawn in portions.
  expect(await rows(page).count()).toBe(200);
  await page.getByRole('button', { name: words.table.more(besides) }).click();
  expect(await rows(page).count()).toBe(all);
  // What has nothing at all comes first; what was not judged comes last.
  expect(await firstNames(page, 2)).toEqual(['TOP 001.docx', 'TOP 003.docx']);
  const reasons = {
    'kaputt.docx': words.damaged('kaputt.docx'),
    'leer.docx': words.empty('leer.docx'),
    'text.docx': 'kein Word-Dokument',
    'alt.doc': 'im alten Format .doc',
    'geheim.docx': 'mit einem Kennwort verschlüsselt',
    'niederschrift.docx': statuses.skipped,
    'TOP 002.docx': rules.Q01.title,
    'TOP 004.docx': rules.Q29.title,
  };
  for (const [file, reason] of Object.entries(reasons)) {
    expect([file, await row(page, file).innerText()]).toEqual([
      file,
      expect.stringContaining(reason),
    ]);
  }
  await page.getByText(words.passedOver.locks(1)).click();
  await page.getByText('~$TOP 001.docx').waitFor();
  await page.getByText(words.passedOver.others(1)).click();
  await page.getByText('plan.pdf').waitFor();

  // Only the page's own script for the threads was fetched: no file went anywhere.
  expect(requests.slice(started).filter((url) => !url.endsWith('.js'))).toEqual([]);
  expect(requestsElsewhere(requests)).toEqual([]);
  expect(consoleErrors).toEqual([]);
  await close();
});

test('the table is sorted and narrowed down by pointer and by keys alone', async () => {
  const { page, close } = await openBatch();
  await choose(page, 12);
  await ended(page, 12 + besides);
  const shown = page.locator('.shown');
  const column = (name: string) => page.getByRole('columnheader', { name });

  await column(checks.columns.file).getByRole('button').click();
  expect(await column(checks.columns.file).getAttribute('aria-sort')).toBe('ascending');
  expect(await firstNames(page, 2)).toEqual(['alt.doc', 'geheim.docx']);
  await page.keyboard.press('Enter');
  expect(await column(checks.columns.file).getAttribute('aria-sort')).toBe('descending');
  expect(await firstNames(page, 2)).toEqual(['TOP 012.docx', 'TOP 011.docx']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await column(checks.columns.reference).getAttribute('aria-sort')).toBe('ascending');

  const outdated = page.getByRole('button', { name: statuses.outdated });
  await outdated.click();
  expect(await shown.innerText()).toBe(words.filter.shown(3, 18));
  await page.keyboard.press('Enter');
  expect(await outdated.getAttribute('aria-pressed')).toBe('false');
  await page.getByLabel(words.filter.text).fill('Gebührenordnung 006');
  expect(await firstNames(page, 2)).toEqual(['TOP 006.docx']);
  await page.getByLabel(words.filter.text).fill('gibt es nicht');
  await page.getByText(words.filter.none).waitFor();
  await page.getByRole('button', { name: words.filter.reset }).click();
  expect(await rows(page).count()).toBe(18);

  const rule = page.getByLabel(words.filter.rule);
  await rule.focus();
  await page.keyboard.type('Q29');
  expect(await shown.innerText()).toBe(words.filter.shown(3, 18));
  await page.getByRole('button', { name: words.filter.reset }).click();

  // The same statement in three proposals is named once over the table and shows them.
  await page.getByText(words.repeated.heading).first().click();
  await page
    .getByRole('button', { name: words.repeated.show(3) })
    .first()
    .click();
  expect((await firstNames(page, 9)).sort()).toEqual([
    'TOP 004.docx',
    'TOP 008.docx',
    'TOP 012.docx',
  ]);
  await close();
});

test('one proposal is opened, the next one is reached, and focus returns to its row', async () => {
  const { page, close } = await openBatch();
  await choose(page, 4);
  await ended(page, 4 + besides);
  const dialog = page.getByRole('dialog');
  const open = page.getByRole('button', { name: 'TOP 002.docx' });
  await open.focus();
  await page.keyboard.press('Enter');
  await dialog.getByText('Gebührenordnung 002').first().waitFor();
  await dialog.getByText(words.details.severities.error).waitFor();
  await dialog.locator('.rule-help summary').first().click();
  await dialog.getByText(words.details.instead).first().waitFor();
  await dialog.getByRole('button', { name: words.details.next }).click();
  await dialog.getByText('Warm homes programme 004').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('details');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent === 'TOP 004.docx');
  // By pointer a click anywhere in the row will do.
  await row(page, 'kaputt.docx').locator('.status').click();
  await dialog.getByText(words.damaged('kaputt.docx')).waitFor();
  await dialog.getByRole('button', { name: words.details.close }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent === 'kaputt.docx');
  await close();
});
