import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { germanProposal } from '../../statement/support/council-docx';
import { steps, takeAll, type Hands } from '../../statement/support/any-order';
import { openInWord } from '../contract/open-in-word';
import { closeBrowser, openPage, type OpenPage } from '../support/open-page';

let opened: OpenPage;
beforeAll(async () => {
  opened = await openPage('/contract.html');
});
afterAll(closeBrowser);

/** Hands in the document that stands open in the workbench's Word. */
async function hands(page: Page, bytes: Uint8Array): Promise<Hands> {
  const { port, save } = await openInWord(page, bytes);
  const type = (index: number, text: string) =>
    page.evaluate(([at, typed]) => window.contractHost?.typeParagraph(at, typed) ?? false, [
      index,
      text,
    ] as const);
  const textOf = async (index: number) => (await port.read()).paragraphs[index]?.text ?? '';
  return {
    port,
    async type(field, to) {
      const text = await textOf(field.first);
      const at = text.indexOf(field.text);
      return type(field.first, text.slice(0, at) + to + text.slice(at + field.text.length));
    },
    async beside(text) {
      const { paragraphs } = await port.read();
      const line = paragraphs.find((paragraph) => paragraph.text.startsWith('Mitzeichnung: '));
      if (!line) return false;
      return type(line.index, line.text.replace('Mitzeichnung: ', `Mitzeichnung ${text} `));
    },
    async newline(field, text) {
      const before = await textOf(field.last);
      const split = await page.evaluate(
        ([at, offset]) => window.contractHost?.splitParagraph(at, offset) ?? false,
        [field.last, before.length] as const,
      );
      return split && type(field.last + 1, text);
    },
    drop: ({ tag }) =>
      page.evaluate((each) => window.contractHost?.deleteControl(each) ?? false, tag),
    reopen: async () => hands(page, await save()),
  };
}

/** The pane's steps and a person's, through the port, unmodified office.js and the host. */
test('no typed text is ever lost in any order of steps through Word', async () => {
  await fc.assert(
    fc.asyncProperty(steps(12), async (sequence) =>
      takeAll(await hands(opened.page, germanProposal()), sequence),
    ),
    { numRuns: 15 },
  );
});
