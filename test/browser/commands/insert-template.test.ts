import { openPackage } from '../../../src/docx/package/package';
import { readSnapshot } from '../../../src/docx/read/snapshot';
import { closeBrowser, openPage } from '../support/open-page';
import { validationErrors } from '../../support/validate-docx';

afterAll(closeBrowser);

test('the ribbon button inserts the template without the pane, through office.js', async () => {
  const { page, consoleErrors, close } = await openPage('/', {
    viewport: { width: 1366, height: 768 },
  });
  const paper = page.frameLocator('.document iframe');
  await paper.locator('[data-paragraph]').first().waitFor();
  const before = await page.evaluate(() => window.councilImpactWorkbench?.saveBase64() ?? '');
  await page.getByRole('button', { name: 'Muster einfügen' }).click();
  await paper.locator('[data-control]').first().waitFor({ state: 'attached' });
  const after = await page.evaluate(() => window.councilImpactWorkbench?.saveBase64() ?? '');
  const bytes = Buffer.from(after, 'base64');
  const { paragraphs, controls } = readSnapshot(openPackage(bytes), 'urn:none');
  expect(controls.map(({ tag }) => tag)).toContain('impact:mitigation.rating');
  expect(paragraphs.map(({ text }) => text)).toContain('Klimarelevanz und soziale Wirkungen');
  expect(await validationErrors(bytes)).toEqual(
    await validationErrors(Buffer.from(before, 'base64')),
  );
  expect(consoleErrors).toEqual([]);
  await close();
});
