import type { Frame, Page } from 'playwright-core';
import { closeBrowser, openPage, siteOrigin } from './support/open-page';

afterAll(closeBrowser);

/** What a page keeps for the test: what its policy refused. */
interface Watched {
  refused: string[];
  injected?: boolean;
}

/** Notes in every frame what its policy refuses, before anything of the page itself runs. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      watched.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  // Microsoft's server is not needed to know what the policy says about its script.
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'window.fromMicrosoft = true' }),
  );
}

const refusedIn = (frame: Frame) => frame.evaluate(() => (window as unknown as Watched).refused);

/** Puts scripts into a page as markup that got in would, and answers whether one of them ran. */
function inject(frame: Frame): Promise<boolean> {
  return frame.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const markup = document.createElement('div');
    markup.innerHTML =
      '<img src="data:," onerror="window.injected = true"><a href="javascript:window.injected = true">x</a>';
    document.body.append(markup);
    markup.querySelector('a')?.click();
    for (const src of ['data:text/javascript,window.injected=true', 'https://example.org/x.js']) {
      const other = document.createElement('script');
      other.src = src;
      document.body.append(other);
    }
    await new Promise((done) => setTimeout(done, 300));
    return (window as unknown as Watched).injected === true;
  });
}

const pages: [path: string, ready: string][] = [
  ['/taskpane.html', '.starting'],
  ['/commands.html', 'body'],
  ['/batch.html', 'h1'],
  ['/help.html', 'h1'],
  ['/workbench.html?language=de-DE', '.document iframe'],
];

test.each(pages)(
  '%s works under its own policy and runs nothing that got in',
  async (path, ready) => {
    const { page, close } = await openPage(path, {}, watch);
    await page.waitForSelector(ready, { state: 'attached' });
    const isWorkbench = path.startsWith('/workbench');
    if (isWorkbench) {
      const pane = page.frameLocator('iframe[src^="workbench-pane.html"]');
      await pane.getByRole('heading', { level: 1 }).waitFor();
    }
    await page.waitForLoadState('load');
    const own = page.frames().filter((frame) => frame.url().startsWith(siteOrigin()));
    expect(own.length).toBeGreaterThanOrEqual(isWorkbench ? 2 : 1);
    for (const frame of own) {
      const name = new URL(frame.url()).pathname;
      expect([name, await refusedIn(frame)]).toEqual([name, []]);
      expect([name, await inject(frame)]).toEqual([name, false]);
      // All four were seen and refused, not merely without effect.
      const refused = (await refusedIn(frame)).map((one) => one.split(' ')[0]);
      expect(refused.filter((one) => one?.startsWith('script-src')).length).toBeGreaterThanOrEqual(
        4,
      );
    }
    await close();
  },
);

test('no page allows inline scripts or text as code', async () => {
  for (const [path] of pages) {
    const page = await (await fetch(siteOrigin() + path)).text();
    const policy =
      /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
    const scripts = /(?:^|; )(?:script-src|default-src) ([^;]*)/g;
    const allowed = [...policy.matchAll(scripts)].map(([, sources]) => sources).join(' ');
    expect([path, allowed]).toEqual([path, expect.stringMatching(/'self'|'none'/)]);
    expect(allowed).not.toMatch(/unsafe|\*|data:|blob:|http:/);
    expect(policy).toMatch(/base-uri 'none'.*form-action 'none'/);
  }
});
