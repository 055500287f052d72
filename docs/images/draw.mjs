// Draws the pictures of the README: `npm start` must be running; takes its address as an argument.
// LibreOffice (`soffice`) and `pdftoppm` draw the inserted statement; without them that picture stays.
// On Linux, the package fonts-open-sans stands in for the typeface of Windows.
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../test/browser/support/find-browser.mjs';

const site = process.argv[2] ?? 'http://localhost:3000';
const folder = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const samples = join(folder, '../../assets/samples');
const work = mkdtempSync(join(tmpdir(), 'pictures-'));
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox'],
  env: { ...process.env, ...env, ...typefaces() },
});

/** The samples, and what is clicked, in the words of each language. */
const languages = [
  {
    short: 'de',
    word: 'de-DE',
    sample: 'de-kita-sanierung-ohne-einschaetzung',
    files: 'Antworten sichern oder übernehmen',
    signOff: 'Mitzeichnung',
    insert: 'In die Vorlage einfügen',
    after: 'Im Dokument zeigen',
    sentence: 'Die Wärmepumpe ersetzt',
  },
  {
    short: 'en',
    word: 'en-US',
    sample: 'en-leisure-centre-heating-missing',
    files: 'Save answers or take them over',
    signOff: 'Sign-off',
    insert: 'Insert into the proposal',
    after: 'Show in document',
    sentence: 'Gas use of 2,290,000',
  },
];

for (const words of languages) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 780 } });
  const address = `${site}/workbench.html?sample=${words.sample}.docx&language=${words.word}&pane=320`;
  await page.goto(address);
  const pane = page.frameLocator('iframe[src^="workbench-pane.html"]');
  const frame = page.locator('iframe[src^="workbench-pane.html"]');
  const button = (name) => pane.getByRole('button', { name }).first();
  const picture = async (name, from = page) => {
    await pane.locator('.progress').waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    await from.screenshot({ path: join(folder, `${words.short}-${name}.png`) });
  };
  /** Brings a place of the pane into the picture: its top, or its end. */
  const scrollTo = (place, block = 'start') =>
    place.evaluate((element, to) => element.scrollIntoView({ block: to }), block);

  await pane.getByRole('heading', { level: 1 }).waitFor();
  await picture('overview', frame);
  await button(/^2/).click();
  await picture('screening', frame);

  await button(/^1/).click();
  await pane.getByText(words.files).click();
  const answers = join(samples, `${words.sample}.answers.json`);
  await pane.locator('input[type=file][accept=".json"]').setInputFiles(answers);
  await pane.getByText(`${words.sample}.answers.json`).first().waitFor();
  await button(/^3/).click();
  await scrollTo(pane.locator('.result'), 'center');
  await picture('figures', frame);
  await button(/^4/).click();
  await scrollTo(pane.locator('#groups'));
  await picture('groups', frame);
  await button(/^6/).click();
  await picture('statement', frame);
  await button(words.insert).click();
  await button(words.after).waitFor();
  await button(words.after).click();
  await picture('workbench');
  await button(/^1/).click();
  await button(words.signOff).click();
  await scrollTo(pane.locator('#glance'));
  await picture('glance', frame);
  const base64 = await page.evaluate('councilImpactWorkbench.saveBase64()');
  drawPages(words, Buffer.from(base64, 'base64'));
  await page.close();
}
for (const { short } of languages) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1180 } });
  await page.goto(`${site}/batch.html?language=${short}`);
  const proposals = readdirSync(samples).filter((name) => name.endsWith('.docx'));
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles(proposals.map((name) => join(samples, name)));
  await page.locator('.save button:enabled').first().waitFor();
  await page.screenshot({ path: join(folder, `${short}-batch.png`) });
  await page.close();
}
await browser.close();

/** Linux has none of the typefaces that the pane asks for; Open Sans comes close to that of Windows. */
function typefaces() {
  if (process.platform !== 'linux') return {};
  const file = join(work, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(work, 'cache')}</cachedir>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
${openSans('Segoe UI')}</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}

function openSans(family) {
  return `  <match target="pattern">
    <test name="family"><string>${family}</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Open Sans</string></edit>
  </match>
`;
}

/** The pages of the document that hold the statement, as LibreOffice draws them. */
function drawPages({ short, sentence }, bytes) {
  writeFileSync(join(work, 'inserted.docx'), bytes);
  try {
    const quiet = { cwd: work, stdio: 'ignore' };
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', 'inserted.docx'], quiet);
    const text = execFileSync('pdftotext', ['-layout', 'inserted.pdf', '-'], { cwd: work });
    const pages = text.toString('utf8').split('\f');
    const start = sentence.split(' ').slice(0, 2).join(' ');
    const found = pages.findIndex((page) => page.includes(start));
    const first = Math.max(1, found + 1);
    for (const [at, name] of ['libreoffice', 'libreoffice-next'].entries()) {
      const number = String(first + at);
      const range = ['-f', number, '-l', number, '-singlefile', '-r', '80', '-png'];
      const to = join(folder, `${short}-${name}`);
      execFileSync('pdftoppm', [...range, 'inserted.pdf', to], quiet);
    }
  } catch (error) {
    console.warn(`The inserted statement was not drawn: ${error.message}`);
  }
}
