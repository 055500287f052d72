import { dirname, join } from 'node:path';
import { Linter } from 'eslint';
import { closeBrowser, openPage, requestsElsewhere } from './support/open-page';

afterAll(closeBrowser);

/** An answer that never comes, as behind a firewall that drops packets. */
const never = (): Promise<void> => new Promise(() => undefined);

test('the pane explains itself when office.js does not arrive within ten seconds', async () => {
  const { page, close } = await openPage('/taskpane.html', {}, async (page) => {
    await page.clock.install();
    await page.route('**/office.js', never);
  });
  await page.getByText('Das Formular wird geladen').waitFor();
  const explanation = page.getByText('Die Verbindung zu Word kam bisher nicht zustande');
  await page.locator('script[src*="office.js"]').waitFor({ state: 'attached' });
  expect(await explanation.isVisible()).toBe(false);
  await page.clock.runFor(4_000);
  expect(await explanation.isVisible()).toBe(false);
  await page.clock.runFor(6_100);
  expect(await explanation.isVisible()).toBe(true);
  await close();
});

test('an engine that cannot run the pane is called too old, in a script that reads ES5', async () => {
  const { page, requests, close } = await openPage('/taskpane.html', {}, async (page) => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'at'));
    await page.route('**/office.js', never);
  });
  await page.getByText('Dieses Word ist zu alt für diesen Bereich.').waitFor();
  expect(await page.getByText('This Word is too old for this pane.').isVisible()).toBe(true);
  expect(await page.getByText('Das Formular wird geladen').isVisible()).toBe(false);
  const [script = ''] = requests.filter((url) => url.includes('/assets/too-old.'));
  const code = await (await page.request.get(script)).text();
  const es5 = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const;
  expect(new Linter().verify(code, [es5])).toEqual([]);
  if (process.env.PICTURES) await page.screenshot({ path: process.env.PICTURES });
  await close();
});

test('the pages load office.js from Microsoft and nothing else from elsewhere', async () => {
  const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
  const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  for (const path of ['/taskpane.html', '/commands.html']) {
    const { page, requests, consoleErrors, close } = await openPage(path, {}, (page) =>
      page.route(/^https:/, (route) => {
        const url = route.request().url();
        return route.fulfill(
          url.startsWith(cdn) ? { path: join(officeJs, url.slice(cdn.length)) } : { status: 404 },
        );
      }),
    );
    await page.waitForLoadState('networkidle');
    const elsewhere = requestsElsewhere(requests);
    expect(elsewhere).toContain(`${cdn}office.js`);
    expect(elsewhere.filter((url) => !url.startsWith(cdn))).toEqual([]);
    expect(consoleErrors).toEqual([]);
    await close();
  }
});
