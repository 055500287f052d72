import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** A page in a fresh browser profile, with everything that it asked for and complained about. */
export interface OpenPage {
  page: Page;
  /** Messages of level error in the console, uncaught exceptions, and blocked contents, in order. */
  consoleErrors: string[];
  /** Address of every request that the page or one of its frames made, in order. */
  requests: string[];
  close: () => Promise<void>;
}

/** Milliseconds until something that is waited for counts as missing: no limit for a slow machine. */
const patience = 120_000;

let browser: Promise<Browser> | undefined;

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: browser tests run as Jest project "browser".`);
  return value;
}

/** Origin of the built site, for example `http://localhost:40123`. */
export function siteOrigin(): string {
  return setting('TEST_SITE');
}

/**
 * Opens a page of the built site in a context of its own: nothing is shared between two of them. Returns as soon
 * as the page begins to arrive.
 * @param path address below the site, for example `/workbench.html`.
 * @param options Playwright's context options, for example `{ viewport: { width: 270, height: 700 } }`.
 * @param prepare runs before the first navigation, for routes and start scripts.
 */
export async function openPage(
  path: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<OpenPage> {
  browser ??= chromium.connect(setting('TEST_BROWSER'));
  const context = await (await browser).newContext({ locale: 'de-DE', ...options });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const consoleErrors: string[] = [];
  const requests: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  context.on('weberror', (error) => consoleErrors.push(String(error.error())));
  context.on('request', (request) => requests.push(request.url()));
  await prepare?.(page);
  // Not until everything has loaded: a page that waits for office.js is a case to be tested.
  await page.goto(siteOrigin() + path, { waitUntil: 'commit' });
  return { page, consoleErrors, requests, close: () => context.close() };
}

/** Ends the connection to the browser; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  const connection = browser;
  browser = undefined;
  await (await connection)?.close();
}

/** Requests that left the site: the list is empty when nothing did. Addresses inside the page do not count. */
export function requestsElsewhere(requests: readonly string[]): string[] {
  return requests.filter((url) => {
    const { protocol, origin } = new URL(url);
    return protocol !== 'data:' && protocol !== 'blob:' && origin !== siteOrigin();
  });
}
