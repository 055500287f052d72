import type { Page } from 'playwright-core';
import { openDocx } from '../../../src/docx/port';
import { closeBrowser } from '../support/open-page';
import { openWorkbench, savedDocument, typeOver, workbench } from './support';

afterAll(closeBrowser);

const sample = 'de-kita-sanierung-ohne-einschaetzung.docx';
const reason = 'Die Wärmepumpe ersetzt den Gaskessel.';

/** Answers every question with yes and gives the first reason. Fluent lays the label over the radio button: hence `force`. */
async function answer(pane: Awaited<ReturnType<typeof openWorkbench>>['pane']): Promise<void> {
  await pane.getByRole('button', { name: /^2/ }).click();
  for (const radio of await pane.getByRole('radio', { name: 'Ja' }).all())
    await radio.check({ force: true });
  await pane.getByRole('button', { name: 'Weiter: Klima' }).click();
  const mitigation = pane.getByRole('region', { name: 'Klimaschutz' });
  await mitigation.getByRole('textbox', { name: 'Begründung' }).fill(reason);
}

/** Waits until the document holds a stored draft with this text. */
async function draftWith(page: Page, text: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const { stored } = await openDocx(await savedDocument(page)).read();
    if (stored.some(({ xml }) => xml.includes(text))) return;
    await page.waitForTimeout(250);
  }
  throw new Error('The draft was not stored.');
}

test('a draft survives closing the pane, and text of the document is not touched by it', async () => {
  const { page, pane, close } = await openWorkbench(sample);
  const texts = await workbench(page, 'texts');
  await answer(pane);
  // No change of step: the draft is stored when the pointer leaves the pane.
  await page.mouse.move(5, 400);
  await draftWith(page, reason);
  await page.getByRole('button', { name: 'Bewerten' }).click();
  await pane.getByText('Zu dieser Vorlage ist ein Entwurf gespeichert').waitFor();
  await pane.getByRole('button', { name: 'Einschätzung fortsetzen' }).click();
  const mitigation = pane.getByRole('region', { name: 'Klimaschutz' });
  const field = mitigation.getByRole('textbox', { name: 'Begründung' });
  expect(await field.inputValue()).toBe(reason);
  expect(await workbench(page, 'texts')).toEqual(texts);
  await close();
});

test('a reason changed in the pane and in the document is asked about, and the chosen text stays', async () => {
  const { page, pane, close } = await openWorkbench(sample);
  await answer(pane);
  await pane.getByRole('button', { name: /^6/ }).click();
  await pane.getByRole('button', { name: 'In die Vorlage einfügen' }).click();
  await pane.getByRole('status').getByText('steht jetzt in der Vorlage').waitFor();

  await typeOver(page, reason, 'Im Dokument geschrieben.');
  await pane.getByRole('button', { name: /^3/ }).click();
  const mitigation = pane.getByRole('region', { name: 'Klimaschutz' });
  await mitigation.getByRole('textbox', { name: 'Begründung' }).fill('Im Fenster geschrieben.');
  await pane.getByRole('button', { name: /^6/ }).click();

  const question = pane.getByRole('region', { name: 'Was soll gelten?' });
  await question.getByText('Im Fenster geschrieben.').waitFor();
  await question.getByText('Im Dokument geschrieben.').waitFor();
  expect(await question.getByRole('radio', { checked: true }).count()).toBe(0);
  await question.getByRole('radio', { name: 'Text aus dem Dokument' }).check({ force: true });
  await pane.getByRole('button', { name: /^Abschnitt aktualisieren/ }).click();
  await question.waitFor({ state: 'detached' });
  expect(await workbench(page, 'texts')).toContain('Im Dokument geschrieben.');
  expect((await savedDocument(page)).length).toBeGreaterThan(0);
  await close();
});
