import type { Frame, FrameLocator, Page } from 'playwright-core';
import { openDocx } from '../../../src/docx/port';
import type { Snapshot } from '../../../src/document/snapshot/snapshot';
import { messagesFor, nearestLanguage } from '../../../src/i18n/messages';
import { heldReason, heldTexts } from '../../fixtures/held-text';
import { axeMistakes, colours, inColours } from '../support/axe';
import { closeBrowser } from '../support/open-page';
import { openWorkbench, savedDocument, workbench } from './support';

afterAll(closeBrowser);

const width = 320;
const german = 'de-parkgebuehren-handschriftlich.docx';
const english = 'en-home-to-school-transport-handwritten.docx';

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('workbench-pane.html'));
  if (!frame) throw new Error('There is no pane.');
  return frame;
}

/** Looks at the offer as it stands: accessible in all colours, no wider than the pane, and as a picture. */
async function look(page: Page, seen: string): Promise<void> {
  const frame = paneFrame(page);
  for (const media of colours) {
    await inColours(page, frame, media);
    expect([seen, media.name, await axeMistakes(frame, media.rules)]).toEqual([
      seen,
      media.name,
      [],
    ]);
  }
  await inColours(page, frame, colours[0]);
  const wide = await frame.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect([seen, wide]).toEqual([seen, false]);
  const { PICTURES } = process.env;
  const iframe = page.locator('iframe[src^="workbench-pane.html"]');
  if (PICTURES) await iframe.screenshot({ path: `${PICTURES}/${seen}.png` });
}

const read = async (page: Page): Promise<Snapshot> => openDocx(await savedDocument(page)).read();

/** Texts outside the statement; what stands empty does not count. */
function textsAround({ paragraphs, controls }: Snapshot): string[] {
  const root = controls.find(({ tag }) => tag === 'impact-statement');
  return paragraphs
    .filter(({ index }) => !root || index < root.first || index > root.last)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
}

const cases = [
  { sample: german, language: 'de-DE', heading: '6. Klimarelevanz', text: 'Keine.' },
  {
    sample: english,
    language: 'en-US',
    heading: '9. Equality implications',
    text: 'Disability: free transport for pupils with special educational needs is not changed',
  },
] as const;

async function opened({ sample, language }: (typeof cases)[number]) {
  const all = await openWorkbench(sample, language, width);
  const words = messagesFor(nearestLanguage(language)).pane;
  const button = (name: string | RegExp) => all.pane.getByRole('button', { name });
  const step = async (name: keyof typeof words.steps, at: number): Promise<void> => {
    await all.pane
      .locator('button.step')
      .nth(at - 1)
      .click();
    await all.pane.getByRole('heading', { level: 1, name: String(words.steps[name]) }).waitFor();
  };
  return { ...all, words, button, step };
}

async function insert(
  pane: FrameLocator,
  { statement }: ReturnType<typeof messagesFor>['pane'],
): Promise<void> {
  await pane.getByRole('button', { name: statement.insert }).click();
  await pane.getByText(statement.remove).waitFor();
}

describe.each(cases)('a hand-written section of $sample', (one) => {
  test('is taken over when the person says so: its text is an answer, its heading stays, nothing else goes', async () => {
    const { page, pane, words, button, step, close } = await opened(one);
    const before = await read(page);
    await button(words.adoption.accept).waitFor();
    await pane.getByText(words.adoption.what).click();
    await look(page, `${one.language}, offered`);
    await button(words.adoption.accept).click();
    await button(words.adoption.withdraw).waitFor();
    await look(page, `${one.language}, taken over`);
    // Nothing has happened to the document yet.
    expect((await read(page)).paragraphs).toEqual(before.paragraphs);

    if (one.sample === english) {
      await step('screening', 2);
      const { yes } = words.screening.answers;
      await pane.getByRole('radio', { name: yes, exact: true }).last().check({ force: true });
      await step('equity', 4);
      const reason = pane.locator('section[aria-labelledby=rated-equity] textarea').first();
      expect(await reason.inputValue()).toContain(one.text);
    }
    await step('statement', 6);
    const heading = pane.locator('.paper-heading');
    await pane.getByText(words.adoption.withdraw).waitFor();
    expect(await heading.textContent()).toBe(one.heading);
    await look(page, `${one.language}, before inserting`);
    await insert(pane, words);
    expect(await heading.textContent()).toBe(one.heading);
    await look(page, `${one.language}, inserted`);

    const after = await read(page);
    const root = after.controls.find(({ tag }) => tag === 'impact-statement')!;
    expect(after.paragraphs[root.first]?.text.replace('\t', ' ')).toBe(one.heading);
    const field = (name: string) =>
      after.controls.find(({ tag }) => tag === `impact:${name}`)?.text ?? '';
    if (one.sample === german) expect(field('mitigation.rating')).toMatch(/^keine oder geringe/);
    else expect(field('equity.reason')).toContain(one.text);
    const at = before.paragraphs.findIndex(({ text }) => text.replace('\t', ' ') === one.heading);
    const others = textsAround({
      ...before,
      paragraphs: before.paragraphs.filter(({ index }) => index !== at && index !== at + 1),
    });
    expect(textsAround(after)).toEqual(others);
    await close();
  });

  test('stays whole when the person does not say so, or takes it back', async () => {
    const { page, pane, words, button, step, close } = await opened(one);
    const before = await read(page);
    await button(words.adoption.accept).waitFor();
    if (one.sample === german) {
      await button(words.adoption.accept).click();
      await button(words.adoption.withdraw).click();
    }
    await step('statement', 6);
    await button(words.adoption.accept).waitFor();
    await insert(pane, words);
    expect(textsAround(await read(page))).toEqual(textsAround(before));
    await close();
  });
});

test('a section with a comment stays, and the pane says why', async () => {
  const { page, pane, words, button, close } = await opened(cases[0]);
  const { bytes } = heldTexts['a comment']!;
  const base64 = Buffer.from(bytes).toString('base64');
  expect(await workbench(page, 'openBytes', base64)).toBe(true);
  await page.getByRole('button', { name: 'Bewerten' }).click();
  const why = pane.getByText(words.adoption.contents.comment);
  await why.waitFor();
  await look(page, 'a comment, offered');
  await button(words.adoption.accept).click();
  await pane.getByText(words.adoption.accepted('Klimarelevanz')).waitFor();
  await why.waitFor();
  await pane.locator('button.step').nth(5).click();
  await insert(pane, words);
  const { paragraphs, controls } = await read(page);
  expect(paragraphs.find(({ text }) => text.startsWith('Siehe Plan.'))?.nonTextContent).toEqual([
    'comment',
  ]);
  const reason = controls.find(({ tag }) => tag === 'impact:mitigation.reason')?.text;
  expect(reason).toContain(heldReason);
  await close();
});
