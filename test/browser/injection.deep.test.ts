import type { FrameLocator, Page } from 'playwright-core';
import type { CheckReport } from '../../src/report/check/check-report';
import { payloads } from '../report/payloads';
import { copy, type Upload } from './batch/files';
import { ended, openBatch, rows, saved, words } from './batch/support';
import { openWorkbench, workbench } from './pane/support';
import { closeBrowser } from './support/open-page';

afterAll(closeBrowser);

/** What of a text can stand in XML at all, and on one line. */
const plain = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u202e\ufffe\ud800]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const texts = [...new Set(payloads.map(plain))];
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Notes in every frame when something runs that came from a text; all payloads call `alert`. */
async function watch(page: Page): Promise<void> {
  const note = (): void => {
    window.alert = () => void Object.assign(window, { ran: true });
  };
  await page.addInitScript(note);
  for (const frame of page.frames()) await frame.evaluate(note);
}

/** Whether something ran; and, so that this can be trusted, that it would have been noted. */
async function ran(page: Page): Promise<boolean> {
  const seen = async (): Promise<boolean> => {
    const flags = page.frames().map((frame) => frame.evaluate(() => 'ran' in window));
    return (await Promise.all(flags)).includes(true);
  };
  const before = await seen();
  for (const frame of page.frames()) await frame.evaluate(() => window.alert(1));
  expect(await seen()).toBe(true);
  for (const frame of page.frames())
    await frame.evaluate(() => void Reflect.deleteProperty(window, 'ran'));
  return before;
}

/** Markup of the texts as elements, which nothing here may make of them. */
async function madeOf(frame: Page | FrameLocator): Promise<number> {
  return frame.locator('img[src=x], [onmouseover], [onerror], body script:not([src])').count();
}

const one = (text: string): string => text.replaceAll(/\s+/g, ' ');

test('what is typed into the pane runs nowhere and is shown as it is, there and in the document', async () => {
  const { page, pane, close } = await openWorkbench('de-kita-sanierung-ohne-einschaetzung.docx');
  await watch(page);
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
  await press('Vorprüfung beginnen');
  await press(/^Alle \d+ Vorschläge übernehmen$/);
  await press(/^3/);
  const all = texts.join(' ');
  await pane.getByRole('textbox', { name: 'Begründung' }).first().fill(all);
  await press(/^6/);
  const preview = pane.getByRole('region', { name: /^So wird es/ });
  expect(one(await preview.innerText())).toContain(all);
  await press('In die Vorlage einfügen');
  await pane.getByRole('status').getByText('steht jetzt in der Vorlage').waitFor();
  expect((await workbench(page, 'texts')).map(one).join('\n')).toContain(all);
  await page.getByRole('button', { name: 'Prüfen' }).first().click();
  await pane.getByRole('heading', { level: 1, name: 'Prüfung der Vorlage' }).waitFor();
  expect(await ran(page)).toBe(false);
  expect(await madeOf(pane)).toBe(0);
  expect(await madeOf(page.frameLocator('.document iframe'))).toBe(0);
  await close();
});

test('names, titles and texts of files run nowhere on the folder page, nor in what it saves', async () => {
  const { page, close } = await openBatch();
  await watch(page);
  const [sample, from] = ['de-parkgebuehren-handschriftlich.docx', 'Gebührenordnung'] as const;
  const names = texts.map((text) => `${text.replaceAll('/', '∕')}.docx`);
  const files = texts.map((text, index): Upload => ({
    name: names[index] ?? '',
    mimeType: 'application/octet-stream',
    buffer: copy(sample, from, escaped(text)),
  }));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.drop.files }).click(),
  ]);
  await chooser.setFiles(files);
  await ended(page, files.length);
  const shown = one(await page.locator('.results').innerText());
  for (const name of names) expect(shown).toContain(one(name));
  for (let row = 0; row < (await rows(page).count()); row += 1) {
    await rows(page).nth(row).locator('button.open').click();
    const details = one(await page.locator('body').innerText());
    expect(details).toContain(texts[row]);
    await page.keyboard.press('Escape');
  }
  expect(await ran(page)).toBe(false);
  expect(await madeOf(page)).toBe(0);

  const csv = (await saved(page, words.save.csv)).text;
  const cells = [...csv.replace('\uFEFF', '').matchAll(/"((?:[^"]|"")*)"(?:;|\r\n)/g)];
  expect(cells.length).toBeGreaterThan(files.length);
  expect(cells.filter(([, cell = '']) => /^\s*[=+\-@＝＋－＠|%]/u.test(cell))).toEqual([]);
  const { text } = await saved(page, words.save.json);
  const report = JSON.parse(text) as CheckReport;
  expect(report.files.map(({ file }) => file).sort()).toEqual([...names].sort());

  const html = await saved(page, words.save.html);
  await page.goto('about:blank');
  // Without the policy that the page itself names: it has to be safe on its own.
  await page.setContent(html.text.replace(/<meta[^>]*Content-Security-Policy[^>]*>/i, ''));
  const written = one(await page.locator('body').innerText());
  for (const name of names) expect(written).toContain(one(name));
  expect(await ran(page)).toBe(false);
  expect(await madeOf(page)).toBe(0);
  await close();
});
