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
  await page.clock.runFor(9_900);
  expect(await explanation.isVisible()).toBe(false);
  await page.clock.runFor(200);
  expect(await explanation.isVisible()).toBe(true);
  await close();
});

test('the pages ask for office.js at Microsoft and for nothing else elsewhere', async () => {
  for (const path of ['/taskpane.html', '/commands.html']) {
    const { page, requests, consoleErrors, close } = await openPage(path, {}, (page) =>
      page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' })),
    );
    await page.waitForLoadState('load');
    expect(requestsElsewhere(requests)).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ]);
    expect(consoleErrors).toEqual([]);
    await close();
  }
});
