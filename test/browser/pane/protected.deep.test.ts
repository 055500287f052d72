import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { openDocx } from '../../../src/docx/port';
import { messagesFor, type Language } from '../../../src/i18n/messages';
import type { Protection } from '../../../src/document/snapshot/protection';
import { markedFinal, partOf, withFreePart, withSettings } from '../../fixtures/changed-parts';
import { closeBrowser, openPage } from '../support/open-page';
import { savedDocument, workbench } from './support';

afterAll(closeBrowser);

const samples: Record<Language, string> = {
  de: 'de-kita-sanierung-ohne-einschaetzung.docx',
  en: 'en-leisure-centre-heating-missing.docx',
};
const sampleOf = (language: Language): Uint8Array =>
  new Uint8Array(readFileSync(join('assets/samples', samples[language])));

const protectedFor = (edit: string) => (bytes: Uint8Array) =>
  withSettings(bytes, `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`);

/** What a document can be like that takes no changes, and the view that it is opened in. */
const kinds: [Protection, (bytes: Uint8Array) => Uint8Array, view?: string][] = [
  ['protected-forms', protectedFor('forms')],
  ['protected-comments', protectedFor('comments')],
  ['protected-read-only', protectedFor('readOnly')],
  ['protected-parts', (bytes) => protectedFor('readOnly')(withFreePart(bytes))],
  ['marked-final', markedFinal],
  ['view-only', (bytes) => bytes, 'reading'],
];

const text = 'Die Wärmepumpe ersetzt den Gaskessel.';

/** Whether the draft got into the file: a protection of the text alone does not keep it out. */
async function storedIn(page: Page): Promise<boolean> {
  const { stored } = await openDocx(await savedDocument(page)).read();
  return stored.some(({ xml }) => xml.includes(text));
}

/** How often a text can be read in the pane as it is shown. */
async function times(pane: FrameLocator, text: string): Promise<number> {
  const shown = await pane.locator('.pane').innerText();
  return shown.replaceAll(/\s+/g, ' ').split(text).length - 1;
}

async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES)
    await page.locator('.pane').screenshot({ path: join(process.env.PICTURES, `${name}.png`) });
}

/** The pane in German over all of them, in English over two. */
const cases = kinds.flatMap(([protection, prepare, view = 'editing']) => {
  const languages: Language[] = ['protected-parts', 'view-only'].includes(protection)
    ? ['de', 'en']
    : ['de'];
  return languages.map((language) => ({ language, protection, prepare, view }));
});

test.each(cases)(
  '$language, $protection: all can be answered and checked, and why nothing is written is said once',
  async ({ language, protection, prepare, view }) => {
    const messages = messagesFor(language);
    const { pane: words } = messages;
    const address = `/workbench.html?language=${language === 'de' ? 'de-DE' : 'en-US'}&pane=320&view=${view}`;
    const viewport = { width: 1000, height: 900 };
    const { page, close, consoleErrors } = await openPage(address, { viewport });
    const pane = page.frameLocator('iframe[src^="workbench-pane.html"]');
    const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
    await pane.getByRole('heading', { level: 1 }).waitFor();
    const bytes = prepare(sampleOf(language));
    await workbench(page, 'openBytes', Buffer.from(bytes).toString('base64'));
    await pane.getByText(words.overview.states.none).waitFor();
    // Word tells only when it refuses that a document is marked as final.
    const why = words.because[protection]();
    expect(await times(pane, why)).toBe(protection === 'marked-final' ? 0 : 1);
    await picture(page, `${language}-${protection}-overview`);

    await press(words.overview.start);
    await press(/^(Alle \d+ Vorschläge übernehmen|Accept all \d+ suggestions)$/);
    await press(/^3/);
    const reason = pane.getByRole('textbox', { name: words.rated.reason }).first();
    await reason.fill(text);
    await press(/^4/);
    await pane.getByRole('heading', { level: 1, name: words.steps.equity }).waitFor();
    const stored = await storedIn(page);
    expect(await times(pane, words.answersOnlyHere)).toBe(stored ? 0 : 1);
    expect(await pane.getByRole('alert').innerText()).toBe('');
    await picture(page, `${language}-${protection}-equity`);

    await press(/^6/);
    await press(words.statement.insert);
    await pane.getByRole('alert').getByText(words.nothingWritten).waitFor();
    expect(await times(pane, why)).toBe(1);
    expect(await times(pane, stored ? words.answersAnyway : words.answersHere)).toBe(1);
    expect(await pane.getByRole('button', { name: words.retry }).count()).toBe(0);
    await picture(page, `${language}-${protection}-statement`);

    await press(/^1/);
    await press(words.steps.toCheck);
    await pane.getByRole('heading', { name: words.check.start.heading }).waitFor();
    await press(words.check.start.button);
    await press(/^3/);
    expect(await reason.inputValue()).toBe(text);
    expect(partOf(await savedDocument(page))).toBe(partOf(bytes));
    expect(consoleErrors).toEqual([]);
    await close();
  },
);
