import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildSite } from './build-site.mjs';
import { findBrowser } from './find-browser.mjs';
import { serve } from './static-server.mjs';

const require = createRequire(import.meta.url);

/** As root and in a container there is no sandbox; the rest keeps the browser from calling home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Builds the site, serves it and starts one browser for all workers; test files find them in the environment. */
export default async function setUp() {
  const { executablePath, env } = await findBrowser();
  const folder = await buildSite();
  const officeJs = join(require.resolve('@microsoft/office-js/package.json'), '../dist');
  const site = await serve({ '/': folder, '/office-js/': officeJs });
  const browser = await chromium.launchServer({
    executablePath,
    args,
    env: { ...process.env, ...env },
  });
  process.env.TEST_BUILD = folder;
  process.env.TEST_SITE = site.origin;
  process.env.TEST_BROWSER = browser.wsEndpoint();
  globalThis.browserTests = { browser, site };
}
