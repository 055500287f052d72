import type { FrameLocator, Page } from 'playwright-core';
import { control, folded, typedByKey, type Hand } from './hand';

/** Clicks, and types into what was clicked. */
export function pointer(page: Page, pane: FrameLocator): Hand {
  return {
    press: (name, ...within) => control(pane, 'button', name, within).click(),
    unfold: (summary, ...within) => folded(pane, summary, within).click(),
    answer: (question, answer, ...within) =>
      // Fluent lays the label over the radio button: hence `force`.
      control(pane, 'radiogroup', question, within)
        .getByRole('radio', { name: answer, exact: true })
        .check({ force: true }),
    async choose(label, option, ...within) {
      await control(pane, 'combobox', label, within).click();
      await pane.getByRole('option', { name: option, exact: true }).click();
    },
    tick: (label, ...within) => control(pane, 'checkbox', label, within).check({ force: true }),
    async write(label, text, ...within) {
      const field = control(pane, 'textbox', label, within);
      await field.click();
      await page.keyboard.press('ControlOrMeta+A');
      if (text.length <= typedByKey) await page.keyboard.type(text);
      else await page.keyboard.insertText(text);
    },
    date: (label, date, ...within) => control(pane, 'textbox', label, within).fill(date),
  };
}
