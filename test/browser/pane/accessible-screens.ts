import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { messagesFor, nearestLanguage } from '../../../src/i18n/messages';
import { steps } from '../../../src/taskpane/app/pages';
import { axeMistakes, colours, inColours } from '../support/axe';
import { closeBrowser } from '../support/open-page';
import { fillInBalance, fillInEquity } from './fill-in';
import { openWorkbench, typeOver, type Workbench } from './support';

/** A state of the pane, and how to bring it there from the one before. */
type Screen = [name: string, reach: () => Promise<void>];

/**
 * Registers a test for each screen and question of the pane in each of the colours. All of them stand in one pane that goes
 * on from screen to screen: a mistake on one of them does not keep the next from being seen.
 * @param width of the pane, in CSS pixels.
 */
export function accessibleScreens(
  sample: string,
  language: 'de-DE' | 'en-US',
  width: number,
): void {
  const { pane: words } = messagesFor(nearestLanguage(language));
  let opened: Workbench;
  let frame: Frame;
  beforeAll(async () => {
    opened = await openWorkbench(sample, language, width);
    frame = paneFrame(opened.page);
  });
  afterAll(async () => {
    await opened.close();
    await closeBrowser();
  });

  const pane = (): FrameLocator => opened.pane;
  const button = (name: string | RegExp): Locator => pane().getByRole('button', { name });
  const step = async (name: keyof typeof words.steps): Promise<void> => {
    const at = (steps as readonly string[]).indexOf(name) + 1;
    await button(new RegExp(`^${at}`)).click();
    await pane()
      .getByRole('heading', { level: 1, name: String(words.steps[name]) })
      .waitFor();
  };
  const answerAll = async (answer: string): Promise<void> => {
    for (const radio of await pane().getByRole('radio', { name: answer, exact: true }).all()) {
      await radio.check({ force: true });
    }
  };
  const reason = (): Locator =>
    pane().locator('section[aria-labelledby=rated-mitigation] textarea').first();
  const { signers } = words.review;

  const screens: Screen[] = [
    ['overview', () => Promise.resolve()],
    ['screening, suggestions', () => step('screening')],
    ['screening, everything no', () => answerAll(words.screening.answers.no)],
    [
      'climate',
      async () => {
        await answerAll(words.screening.answers.yes);
        await step('climate');
        await reason().fill('Form.');
      },
    ],
    ['climate, with figures and everything unfolded', () => calculate(pane())],
    ['equity', () => step('equity')],
    ['equity, with everything unfolded', () => fillInEquity(pane())],
    [
      'balance',
      async () => {
        await step('balance');
        await button(words.balance.addMeasure).click();
      },
    ],
    ['balance, with everything unfolded', () => fillInBalance(pane())],
    ['statement, before inserting', () => step('statement')],
    [
      'statement, inserted',
      async () => {
        await button(words.statement.insert).click();
        await button(words.statement.remove).waitFor();
      },
    ],
    [
      'question before removing',
      async () => {
        await button(words.statement.remove).click();
        await button(words.statement.cancel).waitFor();
      },
    ],
    [
      'conflict',
      async () => {
        await button(words.statement.cancel).click();
        await typeOver(opened.page, 'Form.', 'Document.');
        await step('climate');
        await reason().fill('Pane.');
        await step('statement');
        await pane().getByRole('heading', { name: words.statement.conflicts.heading }).waitFor();
      },
    ],
    ['overview, with messages', () => step('overview')],
    [
      'overview, with files',
      async () => {
        await pane().getByText(words.files.summary).click();
        await button(words.files.export).click();
        await pane().getByRole('textbox', { name: words.files.copyText }).waitFor();
      },
    ],
    [
      'review',
      async () => {
        await button(words.steps.review).click();
        await pane().getByRole('heading', { level: 1, name: words.steps.review }).waitFor();
        await pane().getByText(words.review.glance.asTable).click();
        await button(words.review.named(words.review.return, signers.climateTeam)).click();
      },
    ],
    [
      'question before confirming',
      async () => {
        await pane().getByRole('textbox', { name: words.review.by }).first().fill('Form.');
        await button(words.review.named(words.review.confirm, signers.climateTeam)).click();
        await button(words.review.confirmAnyway).waitFor();
      },
    ],
    [
      'review, outdated',
      async () => {
        await button(words.review.confirmAnyway).click();
        await step('climate');
        await reason().fill('Pane again.');
        await step('overview');
        await button(words.steps.review).click();
        await pane().getByText(words.review.outdatedNote).waitFor();
        await button(words.review.named(words.review.again, signers.climateTeam)).click();
      },
    ],
    [
      'check',
      async () => {
        await step('overview');
        await button(words.steps.toCheck).click();
        await pane().getByRole('heading', { level: 1, name: words.steps.check }).waitFor();
      },
    ],
  ];

  describe.each(screens)('%s', (_, reach) => {
    beforeAll(async () => {
      await reach();
      await pane().locator('.progress').waitFor({ state: 'detached' });
    });
    test.each(colours)('is accessible in $name colours', async (media) => {
      await inColours(opened.page, frame, media);
      expect(await axeMistakes(frame, media.rules)).toEqual([]);
    });
    test(`fits into ${width} px`, async () => {
      expect(await layoutMistakes(frame)).toEqual([]);
    });
  });
}

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
    const mistakes: string[] = [];
    if (document.documentElement.scrollWidth > width) mistakes.push('wider than the pane');
    for (const control of document.querySelectorAll('button, input, [role=combobox], a')) {
      const box = control.getBoundingClientRect();
      if (box.width > 0 && box.right > width - 34 && box.top < 32 && box.bottom > 0) {
        mistakes.push(`covered by Office: ${control.textContent}`);
      }
    }
    return mistakes;
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
