import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { closeBrowser } from '../support/open-page';
import { openWorkbench } from './support';

afterAll(closeBrowser);

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('workbench-pane.html'));
  if (!frame) throw new Error('There is no pane.');
  return frame;
}

/** What axe finds on the page as it stands. What scrolls under the bar at the bottom is no mistake. */
async function mistakes(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const results = await frame.evaluate(async (tags) => {
    const page = window as unknown as {
      axe: { run: (options: object) => Promise<AxeResults> };
    };
    return page.axe.run({ runOnly: tags });
  }, standard);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ failureSummary }) => !failureSummary?.includes('partially obscured'))
      .map(({ target }) => `${id}: ${target.join(' ')}`),
  );
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

test.each([
  ['de-kita-sanierung-ohne-einschaetzung.docx', 'de-DE', 'light'],
  ['en-warm-homes-programme-outdated.docx', 'en-US', 'dark'],
] as const)(
  'every screen of %s is accessible and fits into 270 px',
  async (sample, language, scheme) => {
    const { page, pane, close } = await openWorkbench(sample, language);
    await page.emulateMedia({ colorScheme: scheme });
    const frame = paneFrame(page);
    for (const step of ['1', '2', '3', '4']) {
      await pane.getByRole('button', { name: new RegExp(`^${step}`) }).click();
      if (step === '2') {
        for (const radio of await pane.getByRole('radio', { name: /^(Ja|Yes)$/ }).all()) {
          await radio.check({ force: true });
        }
      }
      await pane.locator('.progress').waitFor({ state: 'detached' });
      expect([step, await mistakes(frame)]).toEqual([step, []]);
      expect([step, await layoutMistakes(frame)]).toEqual([step, []]);
      expect(await pane.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
    await close();
  },
);
