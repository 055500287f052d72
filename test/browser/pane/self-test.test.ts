import { isDeepStrictEqual } from 'node:util';
import { openDocx } from '../../../src/docx/port';
import { blankDocument } from '../../../src/cli/commands/blank-document';
import { readProbeFile } from '../../probe/probe-file';
import { closeBrowser } from '../support/open-page';
import { openWorkbench, savedDocument, workbench } from './support';

afterAll(closeBrowser);

test('the self-test passes through Microsoft’s office.js and leaves the document as it was', async () => {
  const { page, pane, close } = await openWorkbench('de-gremienbesetzung-nicht-relevant.docx');
  const blank = Buffer.from(blankDocument('de', '')).toString('base64');
  expect(await workbench(page, 'openBytes', blank)).toBe(true);
  await workbench(page, 'typeParagraph', 0, 'Selbsttest');
  await page.getByRole('button', { name: 'Bewerten' }).click();
  await pane.getByRole('button', { name: 'Selbsttest' }).click();
  await pane.getByRole('button', { name: 'Selbsttest beginnen' }).click();
  const report = await pane.getByRole('textbox', { name: 'Bericht zum Kopieren' }).inputValue();

  expect(report).not.toMatch(/failed|skipped/);
  expect(report.match(/ passed /g)).toHaveLength(8);
  expect(report).toMatch(/Requirement sets: WordApi 1\.\d/);
  expect(await workbench(page, 'texts')).toEqual(['Selbsttest']);

  await pane.getByRole('button', { name: 'Versuche beginnen' }).click();
  await pane.getByRole('button', { name: 'Ergebnis als Datei sichern' }).waitFor();
  const result = await pane.getByRole('textbox', { name: 'Ergebnis zum Kopieren' }).inputValue();
  const { word, results } = readProbeFile(result);
  expect(word.platform).toBe('PC');
  expect(results).toHaveLength(20);
  // The document of this test has no settings, which Word's own always have.
  const otherwise = results.filter((one) => !isDeepStrictEqual(one.answered, one.expected));
  expect(otherwise.map(({ name }) => name)).toEqual(['parts-in-the-markup']);
  expect(result).not.toContain('Selbsttest');
  expect(await workbench(page, 'texts')).toEqual(['Selbsttest']);

  const { controls, stored } = await openDocx(await savedDocument(page)).read();
  expect([controls, stored]).toEqual([[], []]);
  expect(await workbench(page, 'missing')).toEqual([]);
  if (process.env.PICTURES) await page.screenshot({ path: process.env.PICTURES });
  await close();
});
