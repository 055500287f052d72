import { openDocx } from '../../../src/docx/port';
import { messagesFor, nearestLanguage } from '../../../src/i18n/messages';
import { closeBrowser } from '../support/open-page';
import { openWorkbench, savedDocument } from './support';

afterAll(closeBrowser);

test.each([
  ['de-kita-sanierung-ohne-einschaetzung.docx', 'de-DE', 270],
  ['en-leisure-centre-heating-missing.docx', 'en-US', 320],
] as const)(
  'the place in %s is chosen with keys alone, and what stands around it is read with the list',
  async (sample, language, width) => {
    const { page, pane, close } = await openWorkbench(sample, language, width);
    const { steps, statement } = messagesFor(nearestLanguage(language)).pane;
    await pane.locator('button.step').nth(5).click();
    await pane.getByRole('heading', { level: 1, name: steps.statement }).waitFor();
    const list = pane.getByRole('combobox', { name: statement.place });
    const described = async (): Promise<string> => {
      const id = (await list.getAttribute('aria-describedby')) ?? '';
      return (await pane.locator(`[id="${id}"]`).textContent()) ?? '';
    };
    expect(await list.textContent()).toContain(statement.suggested(''));
    const before = await described();
    expect(before).toContain(statement.neighbours.above);
    expect(before).toContain(statement.neighbours.below);

    await list.focus();
    await page.keyboard.press('ArrowDown');
    const options = pane.getByRole('option');
    await pane.locator('[role=option]:focus').waitFor();
    await page.keyboard.press('End');
    await options.last().and(pane.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await list.filter({ hasText: statement.places.end }).waitFor();
    expect(await described()).not.toContain(statement.neighbours.below);

    await pane.getByRole('button', { name: statement.insert }).click();
    await pane.getByText(statement.remove).waitFor();
    const { paragraphs, controls } = await openDocx(await savedDocument(page)).read();
    const root = controls.find(({ tag }) => tag === 'impact-statement')!;
    const behind = paragraphs.slice(root.last + 1).filter(({ text }) => text.trim() !== '');
    expect(behind).toEqual([]);
    await close();
  },
);
