import type { FrameLocator, Locator } from 'playwright-core';

/** Opens everything that is folded, and all help. What is opened no longer matches, so the last goes first. */
async function unfold(pane: FrameLocator): Promise<void> {
  for (const closed of ['details:not([open]) > summary', '.help-button[aria-expanded=false]']) {
    for (const control of (await pane.locator(closed).all()).reverse()) await control.click();
  }
}

/** Chooses an entry of a list by its place. */
async function choose(pane: FrameLocator, list: Locator, entry: number): Promise<void> {
  await list.click();
  await pane.getByRole('option').nth(entry).click();
}

/** Adds a group with an effect, an amount that cannot be read, and opens everything on the page. */
export async function fillInEquity(pane: FrameLocator): Promise<void> {
  const groups = pane.locator('section[aria-labelledby=groups]');
  await groups.locator('details > summary').click();
  await groups.locator('.chips button').first().click();
  await choose(pane, groups.locator('.card [role=combobox]').first(), 1);
  const cost = pane.locator('section[aria-labelledby=household-cost] input').first();
  await cost.fill('about 12');
  await pane.locator('section[aria-labelledby=household-cost] .pending label').click();
  await unfold(pane);
}

/** Adds an option and a measure that only makes up for an effect, and opens everything on the page. */
export async function fillInBalance(pane: FrameLocator): Promise<void> {
  await pane.locator('section[aria-labelledby=alternatives] > .button').click();
  const option = pane.locator('#option-o1');
  await option.locator('textarea').first().fill('Umwelt- und Grünflächenbewirtschaftungskonzept');
  await choose(pane, option.locator('[role=combobox]').first(), 0);
  await choose(pane, pane.locator('#option-nothing [role=combobox]').first(), 4);
  await option.locator('input[type=text]').fill('1,9 Mio. € (Kostenschätzung 2026)');
  const yes = pane.locator('section[aria-labelledby=friendlier] input[type=radio]').first();
  await yes.check({ force: true });
  const kind = pane.locator('#measure-m1 input[type=radio]').last();
  await kind.check({ force: true });
  await unfold(pane);
}
