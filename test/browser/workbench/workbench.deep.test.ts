import { buffer } from 'node:stream/consumers';
import type { FrameLocator, Page } from 'playwright-core';
import { openPackage } from '../../../src/docx/package/package';
import { readSnapshot } from '../../../src/docx/read/snapshot';
import { closeBrowser, openPage, requestsElsewhere, type OpenPage } from '../support/open-page';

afterAll(closeBrowser);

const paper = (page: Page): FrameLocator => page.frameLocator('.document iframe');
const texts = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.councilImpactWorkbench?.texts() ?? []);

/** Opens the workbench and waits until its first document is drawn. */
async function openWorkbench(query = ''): Promise<OpenPage> {
  const opened = await openPage(`/${query}`, { viewport: { width: 1366, height: 768 } });
  await paper(opened.page).locator('[data-paragraph]').first().waitFor();
  return opened;
}

/** What a file holds, by the reader of the product. */
function textsOf(bytes: Uint8Array): string[] {
  return readSnapshot(openPackage(bytes), 'urn:none').paragraphs.map(({ text }) => text);
}

async function downloaded(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Herunterladen' }).click(),
  ]);
  return {
    name: file.suggestedFilename(),
    bytes: new Uint8Array(await buffer(await file.createReadStream())),
  };
}

test('the page opens with a sample drawn, says what it is, and asks nobody else', async () => {
  const { page, consoleErrors, requests, close } = await openWorkbench();
  await page.getByText('Diese Seite steht für Word').waitFor();
  const all = await texts(page);
  expect(all.length).toBeGreaterThan(50);
  expect(await paper(page).locator('[data-paragraph]').count()).toBe(all.length);
  await page.frameLocator('.pane iframe').getByText('21874-26').waitFor();
  expect(consoleErrors).toEqual([]);
  expect(requestsElsewhere(requests)).toEqual([]);
  await close();
});

test('what is typed into a paragraph lands in the downloaded document, and nothing else changes', async () => {
  const { page, consoleErrors, close } = await openWorkbench();
  const before = textsOf((await downloaded(page)).bytes);
  const index = before.findIndex((text) => text.startsWith('Im Einzelnen'));
  await paper(page).locator(`[data-paragraph="${index}"]`).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Näheres regelt die Anlage.');
  await page.keyboard.press('Escape');
  const { name, bytes } = await downloaded(page);
  expect(name).toBe('de-kita-sanierung-ohne-einschaetzung-mit-Abschnitt.docx');
  const expected = [...before];
  expected[index] = `${before[index] ?? ''} Näheres regelt die Anlage.`;
  expect(textsOf(bytes)).toEqual(expected);
  const host = await page.evaluate(() => window.councilImpactWorkbench?.saveBase64());
  expect(Buffer.from(bytes).toString('base64')).toBe(host);
  expect(consoleErrors).toEqual([]);
  await close();
});

test('a document can be edited by keyboard alone: Enter divides, Backspace joins, no key is lost', async () => {
  const { page, close } = await openWorkbench();
  const before = await texts(page);
  const index = before.findIndex((text) => text.startsWith('Im Einzelnen'));
  await paper(page)
    .locator(`[data-paragraph="${index - 1}"]`)
    .focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Neu');
  await expectTexts(page, index, [before[index] ?? '', 'Neu', before[index + 1] ?? '']);
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('; ');
  await expectTexts(page, index, [`${before[index] ?? ''}; Neu`, before[index + 1] ?? '']);
  await close();
});

test('a person writes in one paragraph after another by clicking', async () => {
  const { page, close } = await openWorkbench();
  const before = await texts(page);
  const index = before.findIndex((text) => text.startsWith('Im Einzelnen'));
  for (const at of [index, index + 1, index - 1]) {
    await paper(page).locator(`[data-paragraph="${at}"]`).click();
    await page.keyboard.type('§');
  }
  const after = await texts(page);
  const changed = after.flatMap((text, at) => (text === before[at] ? [] : [at]));
  expect(changed).toEqual([index - 1, index, index + 1]);
  expect(changed.map((at) => after[at]?.replace('§', ''))).toEqual(
    before.slice(index - 1, index + 2),
  );
  await close();
});

test('text that is typed inside a field of the statement stays inside its control', async () => {
  const { page, close } = await openWorkbench('?sample=en-warm-homes-programme-outdated.docx');
  const field = paper(page).locator('[data-control]').first();
  const old = (await field.textContent()) ?? '';
  await field.click();
  await page.keyboard.type('!');
  await page.keyboard.press('Escape');
  const file = await page.evaluate(() => window.councilImpactWorkbench?.saveBase64() ?? '');
  const snapshot = readSnapshot(openPackage(Buffer.from(file, 'base64')), 'urn:none');
  const changed = snapshot.controls.filter(({ text }) => text.includes('!'));
  expect(changed.map(({ text }) => text.replace('!', ''))).toContain(old);
  await close();
});

test('a document that is drawn again stays where it was scrolled to', async () => {
  const { page, close } = await openWorkbench();
  const scrolled = (): Promise<number> =>
    paper(page)
      .locator('html')
      .evaluate((html) => Math.round(html.scrollTop));
  await paper(page)
    .locator('html')
    .evaluate((html) => html.scrollTo(0, 1500));
  const last = (await texts(page)).length - 1;
  await page.evaluate((at) => window.councilImpactWorkbench?.typeParagraph(at, 'Schluss'), last);
  await paper(page).getByText('Schluss', { exact: true }).waitFor({ state: 'attached' });
  expect(await scrolled()).toBe(1500);
  await close();
});

test('the add-in shows a place: the document scrolls there and marks it', async () => {
  const { page, close } = await openWorkbench();
  await page.frameLocator('.pane iframe').getByText('Im Dokument zeigen').nth(1).click();
  await paper(page).locator('.shown').waitFor();
  await close();
});

test('a file that is no document is explained and the open one stays', async () => {
  const { page, close } = await openWorkbench();
  const before = await texts(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'brief.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('Das ist kein Word-Dokument.'),
  });
  await page.getByRole('alert').getByText('„brief.docx“ ist kein Word-Dokument').waitFor();
  expect(await texts(page)).toEqual(before);
  await close();
});

test('English Word speaks English and keeps what was typed', async () => {
  const { page, close } = await openWorkbench();
  await page.evaluate(() => window.councilImpactWorkbench?.typeParagraph(0, 'Von Hand'));
  await page.getByLabel('Sprache von Word').selectOption('en-US');
  await page.getByText('This page stands in for Word').waitFor();
  await page.getByRole('button', { name: 'Assess' }).waitFor();
  await page.frameLocator('.pane iframe').getByText('Show in document').first().waitFor();
  expect((await texts(page))[0]).toBe('Von Hand');
  await close();
});

async function expectTexts(page: Page, from: number, expected: string[]): Promise<void> {
  await page.waitForFunction(
    ([start, wanted]) => {
      const found = window.councilImpactWorkbench?.texts().slice(start, start + wanted.length);
      return JSON.stringify(found) === JSON.stringify(wanted);
    },
    [from, expected] as const,
  );
}

test('a document cannot lead away from the page or fetch anything', async () => {
  const { page, requests, consoleErrors, close } = await openWorkbench();
  const file = await page.evaluate(() => window.councilImpactWorkbench?.saveBase64() ?? '');
  // A request that the page's policy stopped is reported as well, as failed.
  const stopped: string[] = [];
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') stopped.push(request.url());
  });
  const hostile = hostileDocument(new Uint8Array(Buffer.from(file, 'base64')));
  await page.evaluate(
    (base64) => window.councilImpactWorkbench?.openBytes(base64, 'hostile.docx'),
    Buffer.from(hostile).toString('base64'),
  );
  await paper(page).getByText('Nach außen').first().click();
  await paper(page).locator('svg').first().waitFor({ state: 'attached' });
  expect(await paper(page).locator('a[href], iframe, script').count()).toBe(0);
  const sent = requestsElsewhere(requests).filter((url) => !stopped.includes(url));
  expect(sent).toEqual([]);
  expect(consoleErrors.filter((message) => !message.includes('Content Security Policy'))).toEqual(
    [],
  );
  await close();
});

test('a file can be dropped anywhere on the page', async () => {
  const { page, close } = await openWorkbench();
  const file = await page.evaluate(() => window.councilImpactWorkbench?.saveBase64() ?? '');
  const transfer = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    const dragged = new DataTransfer();
    dragged.items.add(new File([bytes], 'Eigene Vorlage.docx'));
    return dragged;
  }, file);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
  await page.waitForFunction(() => document.title.startsWith('Eigene Vorlage.docx'));
  await close();
});

test('the button for checking opens the pane on its check page', async () => {
  const { page, consoleErrors, close } = await openWorkbench();
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
  await page.waitForFunction(() => {
    const pane = document.querySelector<HTMLIFrameElement>('.pane iframe');
    return pane?.contentWindow?.location.href.endsWith('workbench-pane.html#check');
  });
  expect(consoleErrors).toEqual([]);
  await close();
});

/** The same document with links to elsewhere in the text and in the header, and a picture from elsewhere. */
function hostileDocument(file: Uint8Array): Uint8Array {
  const document = openPackage(file);
  const header = document.names().find((name) => /header\d*\.xml$/.test(name)) ?? '';
  const rewrite = (name: string, from: RegExp, to: string): void =>
    document.write(name, Buffer.from((document.text(name) ?? '').replace(from, to)));
  const namespaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"';
  const link = (id: string): string =>
    `<w:p ${namespaces}><w:hyperlink r:id="${id}"><w:r><w:t>Nach außen</w:t></w:r></w:hyperlink></w:p>`;
  const picture = `<w:p ${namespaces}><w:r><w:pict><v:rect style="width:9pt;height:9pt;background:url(https://example.org/a.png)"/></w:pict></w:r></w:p>`;
  rewrite(document.main, /<w:body>/, `<w:body>${link('rIdAway')}${link('rIdScript')}${picture}`);
  rewrite(header, /<w:p\b/, `${link('rIdAway')}<w:p`);
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  const target = (id: string, address: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${address}" TargetMode="External"/>`;
  const targets =
    target('rIdAway', 'https://example.org/') + target('rIdScript', 'javascript:alert(1)');
  rewrite('word/_rels/document.xml.rels', /<\/Relationships>/, `${targets}</Relationships>`);
  return document.save();
}
