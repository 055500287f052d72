import type { FrameLocator, Page } from 'playwright-core';
import { standing } from '../../faults/support/documents';
import { closeBrowser, openPage, type OpenPage } from '../support/open-page';

afterAll(closeBrowser);

const sample = 'de-kita-sanierung-ohne-einschaetzung.docx';

interface Opened extends OpenPage {
  pane: FrameLocator;
}

/** The workbench with the settings of an address, when its pane has read the document. */
async function openWorkbench(query: string, width = 1280): Promise<Opened> {
  const path = `/workbench.html?sample=${sample}&language=de-DE&${query}`;
  const opened = await openPage(path, { viewport: { width, height: 800 } });
  const pane = opened.page.frameLocator('.pane iframe');
  return { ...opened, pane };
}

/** Answers the screening by its suggestions and goes to the page with the statement. */
async function toStatement(pane: FrameLocator): Promise<void> {
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  await button('Vorprüfung beginnen').click();
  await button(/^Alle \d+ Vorschläge übernehmen$/).click();
  await button(/mit Nein beantworten$/).click();
  for (const next of ['Klima', 'Soziales', 'Abwägung', 'Abschnitt'])
    await button(`Weiter: ${next}`).click();
}

async function fileOf(page: Page): Promise<Uint8Array> {
  const file = await page.evaluate(() => window.councilImpactWorkbench?.saveBase64() ?? '');
  return new Uint8Array(Buffer.from(file, 'base64'));
}

async function insert(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'In die Vorlage einfügen' }).click();
}

const inserted = (pane: FrameLocator): Promise<void> =>
  pane.getByRole('status').getByText('steht jetzt in der Vorlage').waitFor();

test('the oldest Word inserts, and a newer one goes on with the same document', async () => {
  const { page, pane, consoleErrors, close } = await openWorkbench('word=1.3');
  const version = page.getByLabel('Word-Version');
  expect(await version.inputValue()).toBe('1.3');
  await toStatement(pane);
  await insert(pane);
  await inserted(pane);
  const { statements, stored } = await standing(await fileOf(page));
  expect([statements.length, stored]).toEqual([1, 1]);
  await version.selectOption({ label: 'Word 2024 (WordApi 1.8)' });
  await pane.getByText('Schritt 1 von 6').waitFor();
  expect((await standing(await fileOf(page))).statements).toEqual(statements);
  expect(consoleErrors).toEqual([]);
  await close();
});

test('what was written is undone at once: the pane says what the document holds; the next try inserts', async () => {
  const { page, pane, close } = await openWorkbench('word=1.3');
  await toStatement(pane);
  const before = await standing(await fileOf(page));
  // Not at a numbered request: how many a draft takes that is stored when the pointer leaves the pane is no matter here.
  await page
    .getByLabel('Störung')
    .selectOption({ label: 'Geschriebenes wird rückgängig gemacht (Strg+Z)' });
  await insert(pane);
  await pane.getByRole('alert').getByText('Der Abschnitt steht nicht in der Vorlage.').waitFor();
  const after = await standing(await fileOf(page));
  expect([after.statements, after.beside]).toEqual([[], before.beside]);
  await pane.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await inserted(pane);
  const { statements, beside } = await standing(await fileOf(page));
  expect([statements.length, beside]).toEqual([1, before.beside]);
  await close();
});

test('answers that get lost on their way into the file are named, and the statement stands', async () => {
  const { page, pane, close } = await openWorkbench('fault=part-not-written');
  await toStatement(pane);
  await insert(pane);
  await pane
    .getByRole('alert')
    .getByText('Der neue Abschnitt steht vollständig in der Vorlage.')
    .waitFor();
  const { statements, stored } = await standing(await fileOf(page));
  expect([statements.length, stored]).toEqual([1, 0]);
  await close();
});

test('a pane that is closed in the middle opens again from the ribbon, without the fault', async () => {
  const { page, pane, close } = await openWorkbench('fault=pane-closed@2');
  await page.getByText('Das Add-in ist geschlossen.').waitFor();
  await page.getByRole('button', { name: 'Bewerten' }).click();
  await pane.getByRole('button', { name: 'Vorprüfung beginnen' }).waitFor();
  expect(await page.getByLabel('Störung').inputValue()).toBe('');
  await close();
});

test('a narrow window holds all that can be chosen', async () => {
  const { page, close } = await openWorkbench('fault=answer-lost@3', 1000);
  await page.getByLabel('bei Anfrage').waitFor();
  expect(await page.getByLabel('Geöffnet').inputValue()).toBe('editing');
  const beyond = await page.evaluate(
    () =>
      [...document.querySelectorAll('.status select, .status input, .status button')].filter(
        (one) => one.getBoundingClientRect().right > window.innerWidth,
      ).length,
  );
  expect(beyond).toBe(0);
  await close();
});
