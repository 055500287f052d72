import { closeBrowser } from '../support/open-page';
import { besides, choose, ended, openBatch, rows, words } from './support';

afterAll(closeBrowser);

test('stopping keeps what is done and says how many are left; going on checks only those', async () => {
  const { page, close } = await openBatch();
  await choose(page, 100);
  const all = 100 + besides;
  await rows(page).nth(5).waitFor();
  await page.getByRole('button', { name: words.progress.stop }).click();
  const sentence = page.locator('.progress-row p');
  await page.getByRole('button', { name: words.progress.resume }).waitFor();
  const done = await rows(page).count();
  expect(done).toBeLessThan(all);
  expect(await sentence.innerText()).toBe(words.progress.stopped(done, all));
  expect(await page.locator('.progress [role=status]').innerText()).toBe(
    words.progress.stopped(done, all),
  );
  // A thread that was ended is still on the list until the browser has told so.
  await Promise.all(
    page.workers().map((thread) => new Promise((end) => thread.once('close', end))),
  );
  await page.getByText(words.save.partial(done, all - done)).waitFor();

  await page.getByRole('button', { name: words.progress.resume }).click();
  await ended(page, all);
  expect(await rows(page).count()).toBe(all);
  await page.getByText(words.save.about).waitFor();
  await page.getByRole('button', { name: words.progress.clear }).click();
  await page.getByText(words.drop.text).waitFor();
  expect(await rows(page).count()).toBe(0);
  await close();
});
