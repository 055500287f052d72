// Draws every .svg beside this file as .png in the sizes that the manifest names: `npm run icons`.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../test/browser/support/find-browser.mjs';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = import.meta.dirname;

const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const file of (await readdir(folder)).filter((name) => name.endsWith('.svg'))) {
  const svg = await readFile(join(folder, file), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const path = join(folder, file.replace('.svg', `-${size}.png`));
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
