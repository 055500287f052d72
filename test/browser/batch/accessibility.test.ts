import type { Page } from 'playwright-core';
import { pageMessages } from '../../../src/batch/messages';
import { axeMistakes, colours, inColours } from '../support/axe';
import { closeBrowser } from '../support/open-page';
import { besides, choose, ended, openBatch, words } from './support';

afterAll(closeBrowser);

/** The page as it stands is free of mistakes in every colour, and no wider than the window. */
async function look(page: Page, state: string): Promise<void> {
  for (const media of colours) {
    await inColours(page, page, media);
    const seen = `${state}, ${media.name}`;
    expect([seen, await axeMistakes(page, media.rules)]).toEqual([seen, []]);
  }
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect([state, wider]).toEqual([state, 0]);
}

/** Every state where there is most room; the two that hold the most, where there is less. */
test.each([1280, 1024, 375])(
  'the page is accessible and fits at %i px in light, dark and forced colours',
  async (width) => {
    const { page, close } = await openBatch({ viewport: { width, height: 800 } });
    if (width === 1280) await look(page, 'empty');
    await choose(page, 4);
    await ended(page, 4 + besides);
    for (const folded of await page.locator('main details > summary').all()) await folded.click();
    await look(page, 'checked');
    await page.getByRole('button', { name: 'TOP 002.docx' }).click();
    for (const help of await page.locator('.rule-help summary').all()) await help.click();
    await look(page, 'details');
    await page.keyboard.press('Escape');
    if (width === 1280) {
      await page.getByRole('button', { name: 'kaputt.docx' }).click();
      await look(page, 'details of a broken file');
      await page.keyboard.press('Escape');
      await page.getByLabel(words.filter.text).fill('gibt es nicht');
      await page.getByText(words.filter.none).waitFor();
      await page.getByRole('button', { name: pageMessages('en').batch.languageName }).click();
      await look(page, 'nothing left, in English');
    }
    await close();
  },
);

/** Names of what the Tab key reaches, in order, until it leaves the page. */
async function tabStops(page: Page, most: number): Promise<string[]> {
  const stops: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return '';
        const label = at.id === '' ? null : document.querySelector(`label[for="${at.id}"]`);
        return (label ?? at).textContent.trim();
      }),
    );
  }
  return stops;
}

test('the Tab key goes through the page in the order of the work', async () => {
  const { page, close } = await openBatch();
  const { drop, save, filter, progress } = words;
  const head = [words.languageName, pageMessages('en').batch.languageName];
  expect(await tabStops(page, 5)).toEqual([...head, drop.files, drop.folder, words.profile]);
  await choose(page, 4);
  await ended(page, 4 + besides);
  await page.locator('h1').click();
  const stops = await tabStops(page, 26);
  const order = [
    words.profile,
    progress.clear,
    words.passedOver.names,
    pageMessages('de').checks.statuses.missing,
    save.csv,
    save.html,
    save.json,
    filter.text,
    filter.rule,
    pageMessages('de').checks.columns.file,
    'TOP 001.docx',
  ];
  const places = order.map((name) => stops.findIndex((stop) => stop.endsWith(name)));
  expect([stops, [...places].sort((a, b) => a - b)]).toEqual([stops, places]);
  expect(places).not.toContain(-1);
  await close();
});
