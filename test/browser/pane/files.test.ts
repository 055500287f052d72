import { closeBrowser } from '../support/open-page';
import { openWorkbench } from './support';

afterAll(closeBrowser);

test('an earlier proposal is read in the pane, by a script that is fetched only then', async () => {
  const { page, pane, requests, consoleErrors, close } = await openWorkbench(
    'de-kita-sanierung-ohne-einschaetzung.docx',
  );
  await pane.getByText('Antworten sichern oder übernehmen').click();
  const before = requests.length;
  await pane
    .locator('input[type=file][accept*=".docx"]')
    .setInputFiles('assets/samples/en-warm-homes-programme-outdated.docx');
  await pane.getByText(/Übernommen aus „en-warm-homes-programme-outdated\.docx“/).waitFor();
  expect(requests.slice(before).some((url) => /\/assets\/\d+\.[^/]*js$/.test(url))).toBe(true);
  await pane.getByText(/noch zu bestätigen\.$/).waitFor();

  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Antworten als Datei sichern' }).click();
  expect((await download).suggestedFilename()).toBe('21874-26.answers.json');
  expect(consoleErrors).toEqual([]);
  await close();
});
