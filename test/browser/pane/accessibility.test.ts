import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { axeMistakes, colours, inColours } from '../support/axe';
import { closeBrowser } from '../support/open-page';
import { messagesFor, nearestLanguage } from '../../../src/i18n/messages';
import { steps } from '../../../src/taskpane/app/steps';
import { fillInBalance, fillInEquity } from './fill-in';
import { openWorkbench, typeOver } from './support';

afterAll(closeBrowser);

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('workbench-pane.html'));
  if (!frame) throw new Error('There is no pane.');
  return frame;
}

/** Controls in the corner that Office covers with its own menu, and anything wider than the pane. */
async function layoutMistakes(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    window.scrollTo(0, 0);
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width) found.push('wider than the pane');
    for (const control of document.querySelectorAll('button, input, [role=combobox], a')) {
      const box = control.getBoundingClientRect();
      if (box.width > 0 && box.right > width - 34 && box.top < 32 && box.bottom > 0) {
        found.push(`covered by Office: ${control.textContent}`);
      }
    }
    return found;
  });
}

/** Adds an activity with its figures to the climate page, and opens all help and all that is folded. */
async function calculate(pane: FrameLocator): Promise<void> {
  const figures = pane.locator('section[aria-labelledby=figures]');
  const choose = async (list: Locator, option: number) => {
    await list.click();
    await pane.getByRole('option').nth(option).click();
  };
  await choose(figures.getByRole('combobox'), 0);
  const card = figures.locator('.card');
  await choose(card.getByRole('combobox').nth(0), 0);
  await choose(card.getByRole('combobox').nth(1), 1);
  for (const input of await card.locator('input[inputmode=decimal]').all())
    await input.fill('9000');
  await figures.locator('.result').waitFor();
  await card.locator('input[inputmode=decimal]').last().fill('rund 9');
  for (const folded of await pane.locator('details > summary').all()) await folded.click();
  for (const help of await pane.locator('.help-button').all()) await help.click();
  await pane.locator('.pending label').last().click();
}

/** Every screen and question in all colours: at 270 px in German, at 320 px in English. */
test.each([
  ['de-kita-sanierung-ohne-einschaetzung.docx', 'de-DE', 270],
  ['en-leisure-centre-heating-missing.docx', 'en-US', 320],
] as const)(
  'every screen of %s in %s at %i px is accessible and fits in light, dark and forced colours',
  async (sample, language, width) => {
    const { pane: words } = messagesFor(nearestLanguage(language));
    const { page, pane, close } = await openWorkbench(sample, language, width);
    const frame = paneFrame(page);
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    const settled = () => pane.locator('.progress').waitFor({ state: 'detached' });
    const look = async (screen: string): Promise<void> => {
      await settled();
      for (const media of colours) {
        await inColours(page, frame, media);
        const seen = `${screen}, ${media.name}`;
        expect([seen, await axeMistakes(frame)]).toEqual([seen, []]);
      }
      expect([screen, await layoutMistakes(frame)]).toEqual([screen, []]);
    };
    const step = async (name: keyof typeof words.steps): Promise<void> => {
      const at = (steps as readonly string[]).indexOf(name) + 1;
      await button(new RegExp(`^${at}`)).click();
      await pane.getByRole('heading', { level: 1, name: String(words.steps[name]) }).waitFor();
    };

    await look('overview');
    await step('screening');
    await look('screening, suggestions');
    for (const radio of await pane
      .getByRole('radio', { name: words.screening.answers.no, exact: true })
      .all()) {
      await radio.check({ force: true });
    }
    await look('screening, everything no');
    for (const radio of await pane
      .getByRole('radio', { name: words.screening.answers.yes, exact: true })
      .all()) {
      await radio.check({ force: true });
    }
    await step('climate');
    const reason = pane.locator('section[aria-labelledby=rated-mitigation] textarea').first();
    await reason.fill('Form.');
    await look('climate');
    await calculate(pane);
    await look('climate, with figures and everything unfolded');
    await step('equity');
    await look('equity');
    await fillInEquity(pane);
    await look('equity, with everything unfolded');
    await step('balance');
    await button(words.balance.addMeasure).click();
    await look('balance');
    await fillInBalance(pane);
    await look('balance, with everything unfolded');
    await step('statement');
    await look('statement, before inserting');
    await button(words.statement.insert).click();
    await button(words.statement.remove).waitFor();
    await look('statement, inserted');
    await button(words.statement.remove).click();
    await button(words.statement.cancel).waitFor();
    await look('question before removing');
    await button(words.statement.cancel).click();
    await typeOver(page, 'Form.', 'Document.');
    await step('climate');
    await reason.fill('Pane.');
    await step('statement');
    await pane.getByRole('heading', { name: words.statement.conflicts.heading }).waitFor();
    await look('conflict');
    await step('overview');
    await look('overview, with messages');
    await pane.getByText(words.files.summary).click();
    await button(words.files.export).click();
    await pane.getByRole('textbox', { name: words.files.copyText }).waitFor();
    await look('overview, with files');
    await button(words.steps.review).click();
    await pane.getByRole('heading', { level: 1, name: words.steps.review }).waitFor();
    await pane.getByText(words.review.glance.asTable).click();
    const { signers } = words.review;
    await button(words.review.named(words.review.return, signers.climateTeam)).click();
    await look('review');
    await pane.getByRole('textbox', { name: words.review.by }).first().fill('Form.');
    await button(words.review.named(words.review.confirm, signers.climateTeam)).click();
    await button(words.review.confirmAnyway).waitFor();
    await look('question before confirming');
    await button(words.review.confirmAnyway).click();
    await step('climate');
    await reason.fill('Pane again.');
    await step('overview');
    await button(words.steps.review).click();
    await pane.getByText(words.review.outdatedNote).waitFor();
    await button(words.review.named(words.review.again, signers.climateTeam)).click();
    await look('review, outdated');
    await step('overview');
    await button(words.steps.toCheck).click();
    await pane.getByRole('heading', { level: 1, name: words.steps.check }).waitFor();
    await look('check');
    await close();
  },
);
