import type { FrameLocator, Locator, Page } from 'playwright-core';
import { focusOn } from './focus';
import { control, folded, typedByKey, type Hand } from './hand';

/** More tab stops than any page has. */
const most = 400;

/** Keys only: Tab, arrows, Enter, Space and what is typed. Fails where the focus is lost or not seen. */
export function keyboard(page: Page, pane: FrameLocator): Hand {
  const keys = page.keyboard;

  /** Goes on with Tab, or back with Shift and Tab, until the focus stands on or in the control. */
  async function reach(goal: Locator): Promise<void> {
    await goal.waitFor({ state: 'attached' });
    for (let step = 0; step < most; step += 1) {
      const { where, fault } = await goal.evaluate(focusOn);
      if (fault) throw new Error(`${fault} on the way to ${String(goal)}`);
      if (where === 'there') return;
      await keys.press(where === 'behind' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`The keyboard does not reach ${String(goal)}.`);
  }

  /** Goes on with an arrow key until the focus stands on an entry. */
  async function arrowTo(entry: Locator, key: string): Promise<void> {
    await entry.waitFor({ state: 'attached' });
    for (let step = 0; step < most; step += 1) {
      if ((await entry.evaluate(focusOn)).where === 'there') return;
      await keys.press(key);
    }
    throw new Error(`The arrow keys do not reach ${String(entry)}.`);
  }

  return {
    async press(name, ...within) {
      await reach(control(pane, 'button', name, within));
      await keys.press('Enter');
    },
    async unfold(summary, ...within) {
      await reach(folded(pane, summary, within));
      await keys.press('Enter');
    },
    async answer(question, answer, ...within) {
      const group = control(pane, 'radiogroup', question, within);
      await reach(group);
      const radio = group.getByRole('radio', { name: answer, exact: true });
      await arrowTo(radio, 'ArrowRight');
      if (!(await radio.isChecked())) await keys.press('Space');
    },
    async choose(label, option, ...within) {
      const list = control(pane, 'combobox', label, within);
      await reach(list);
      await keys.press('ArrowDown');
      await pane.getByRole('option').first().waitFor();
      await arrowTo(pane.getByRole('option', { name: option, exact: true }), 'ArrowDown');
      await keys.press('Enter');
    },
    async tick(label, ...within) {
      await reach(control(pane, 'checkbox', label, within));
      await keys.press('Space');
    },
    async write(label, text, ...within) {
      await reach(control(pane, 'textbox', label, within));
      await keys.press('ControlOrMeta+A');
      if (text.length <= typedByKey) await keys.type(text);
      else await keys.insertText(text);
    },
    async date(label, date, ...within) {
      const field = control(pane, 'textbox', label, within);
      const [year = '', month = '', day = ''] = date.split('-');
      // The order is the browser's own, whatever the language of the page.
      for (const order of [day + month + year, month + day + year, year + month + day]) {
        await reach(field);
        await keys.press('ArrowLeft');
        await keys.press('ArrowLeft');
        await keys.type(order);
        if ((await field.inputValue()) === date) return;
      }
      throw new Error(`The date ${date} cannot be typed.`);
    },
  };
}
