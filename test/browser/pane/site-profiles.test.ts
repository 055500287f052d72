import { closeBrowser, openPage } from '../support/open-page';

afterAll(closeBrowser);

/** The pane in the workbench on a site that has these files in `profiles/`. */
function openOn(files: Record<string, string>) {
  const path =
    '/workbench.html?sample=de-kita-sanierung-ohne-einschaetzung&language=de-DE&pane=320';
  return openPage(path, { viewport: { width: 1000, height: 800 } }, (page) =>
    page.route('**/profiles/*.json', (route) => {
      const body = files[new URL(route.request().url()).pathname.split('/').at(-1) ?? ''];
      return route.fulfill(
        body === undefined ? { status: 404 } : { json: JSON.parse(body) as object },
      );
    }),
  );
}

const profile = (change: object) =>
  JSON.stringify({ extends: 'de-standard', id: 'musterstadt', name: 'Musterstadt', ...change });

test("the site's standard profile asks its own questions; one with a mistake is named", async () => {
  const question = 'Braucht Musterstadt dafür mehr Energie?';
  const { page, consoleErrors, close } = await openOn({
    'index.json': '{"profiles":["musterstadt.json","zweite.json"]}',
    'musterstadt.json': profile({ questions: { climate: { energy: question } } }),
    'zweite.json': profile({ id: 'zweite', headin: 'x' }),
  });
  const pane = page.frameLocator('iframe[src^="workbench-pane.html"]');
  await pane.getByText('profiles/zweite.json: „Die Datei“ enthält').waitFor();
  await pane.getByRole('button', { name: 'Meldung schließen' }).click();
  await pane.getByRole('complementary').waitFor({ state: 'detached' });
  await pane
    .getByRole('button', { name: /Vorprüfung/ })
    .first()
    .click();
  await pane.getByText(question).first().waitFor();
  expect(consoleErrors).toEqual([]);
  await close();
});
