// Draws the pictures of the README: `npm start` must be running; takes its address as an argument.
// LibreOffice (`soffice`) and `pdftoppm` draw the inserted statement; without them that picture stays.
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../test/browser/support/find-browser.mjs';

const site = process.argv[2] ?? 'http://localhost:3000';
const folder = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox'],
  env: { ...process.env, ...env },
});

/** What is clicked and typed, in the words of each language. */
const languages = [
  {
    short: 'de',
    word: 'de-DE',
    sample: 'de-kita-sanierung-ohne-einschaetzung.docx',
    accept: /Vorschläge übernehmen$/,
    rest: /mit Nein beantworten$/,
    insert: 'In die Vorlage einfügen',
    after: 'Im Dokument zeigen',
    rows: [
      ['positiv (+)', 'Eine Wärmepumpe ersetzt den Gaskessel; die Dämmung senkt den Wärmebedarf.'],
      ['positiv (+)', '340 m² Asphalt werden entsiegelt, das Regenwasser versickert in Mulden.'],
      ['positiv (+)', 'Zwei zusätzliche Gruppen entstehen in einem unterversorgten Stadtteil.'],
    ],
    how: 'Kurze Wege und mehr Plätze; die Elternbeiträge bleiben gleich.',
    effect: /Entlastung|Vorteil/,
  },
  {
    short: 'en',
    word: 'en-US',
    sample: 'en-leisure-centre-heating-missing.docx',
    accept: /^Accept all/,
    rest: /with no$/,
    insert: 'Insert into the proposal',
    after: 'Show in document',
    rows: [
      [/^positive/i, 'Heat from the network replaces two gas boilers.'],
      [/^none|^neutral|negligible/i, 'The works stay inside the plant room; nothing is sealed.'],
      [/^positive/i, 'The pools stay open in winter; concessionary rates do not change.'],
    ],
    how: 'Concessionary rates stay as they are.',
    effect: /benefit/i,
  },
];

for (const words of languages) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 780 } });
  await page.goto(`${site}/workbench.html?sample=${words.sample}&language=${words.word}&pane=320`);
  const pane = page.frameLocator('iframe[src^="workbench-pane.html"]');
  const button = (name) => pane.getByRole('button', { name }).first();
  const frame = page.locator('iframe[src^="workbench-pane.html"]');
  const settle = async () => {
    await pane.locator('.progress').waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
  };
  const picture = async (name, from = page) => {
    await settle();
    await from.screenshot({ path: join(folder, `${words.short}-${name}.png`) });
  };
  await pane.getByRole('heading', { level: 1 }).waitFor();
  await picture('overview', frame);
  await button(/^2/).click();
  await picture('screening', frame);
  await button(words.accept).click();
  await button(words.rest).click();
  for (const [index, dimension] of ['mitigation', 'adaptation', 'equity'].entries()) {
    await button(dimension === 'equity' ? /^4/ : /^3/).click();
    await settle();
    const part = pane.locator(`section[aria-labelledby=rated-${dimension}]`);
    const [rating, reason] = words.rows[index];
    await part.getByRole('combobox').first().click();
    await pane.getByRole('option', { name: rating }).first().click();
    await part.locator('textarea').first().fill(reason);
  }
  const group = pane.locator('section[aria-labelledby=groups] .card').first();
  await group.getByRole('combobox').click();
  await pane.getByRole('option', { name: words.effect }).first().click();
  await group.locator('textarea').first().fill(words.how);
  await button(/^3/).click();
  await picture('assessment', frame);
  await button(/^6/).click();
  await picture('statement', frame);
  await button(words.insert).click();
  await button(words.after).waitFor();
  await button(words.after).click();
  await picture('workbench');
  const base64 = await page.evaluate('councilImpactWorkbench.saveBase64()');
  drawPage(words.short, Buffer.from(base64, 'base64'), words.rows[0][1].slice(0, 20));
  await page.close();
}
await browser.close();

/** The page of the document that holds the statement, as LibreOffice draws it. */
function drawPage(short, bytes, sentence) {
  const work = mkdtempSync(join(tmpdir(), 'pictures-'));
  writeFileSync(join(work, 'inserted.docx'), bytes);
  try {
    const quiet = { cwd: work, stdio: 'ignore' };
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', 'inserted.docx'], quiet);
    const text = execFileSync('pdftotext', ['-layout', 'inserted.pdf', '-'], { cwd: work });
    const pages = text.toString('utf8').split('\f');
    const found = pages.findIndex((page) =>
      page.includes(sentence.split(' ').slice(0, 2).join(' ')),
    );
    const number = String(Math.max(1, found + 1));
    const range = ['-f', number, '-l', number, '-singlefile', '-r', '80', '-png'];
    execFileSync(
      'pdftoppm',
      [...range, 'inserted.pdf', join(folder, `${short}-libreoffice`)],
      quiet,
    );
  } catch (error) {
    console.warn(`The inserted statement was not drawn: ${error.message}`);
  }
}
