import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer can change with the colours alone; the others look at the structure of a page. */
const ofColour = ['color-contrast', 'link-in-text-block', 'target-size'];

/**
 * What axe finds on a page as it stands. What scrolls under a bar that stays is no mistake.
 * @param rules every rule of the standard, or only those of colour where the page was looked at in other colours before.
 */
export async function axeMistakes(
  frame: Frame | Page,
  rules: 'every rule' | 'of colour' = 'every rule',
): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  const results = await frame.evaluate(
    async (runOnly) => {
      const page = window as unknown as {
        axe: { run: (options: object) => Promise<AxeResults> };
      };
      return page.axe.run({ runOnly, resultTypes: ['violations'] });
    },
    rules === 'of colour' ? ofColour : standard,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ failureSummary }) => !failureSummary?.includes('partially obscured'))
      .map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** Light, dark, and the forced colours of Windows' contrast themes. */
export const colours = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', rules: 'every rule' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', rules: 'of colour' },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active', rules: 'of colour' },
] as const;

/** Takes other colours, and waits until the frame has them. */
export async function inColours(
  page: Page,
  frame: Frame | Page,
  { colorScheme, forcedColors }: (typeof colours)[number],
): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  // The pane takes the colours of its theme by script, and then says so (src/taskpane/ui/pane-theme.tsx).
  await frame.waitForFunction(
    (scheme) => (document.documentElement.dataset['theme'] ?? scheme) === scheme,
    colorScheme,
  );
  await frame.evaluate(async () => {
    const drawn = () =>
      new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    await drawn();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    // A colour may begin to move only when what has the theme is drawn.
    const seen = () =>
      Array.from(document.querySelectorAll('button, a, h1, label'), (each) => {
        const { color, backgroundColor } = getComputedStyle(each);
        return color + backgroundColor;
      }).join();
    let before = '';
    for (let now = seen(); now !== before; now = seen()) {
      before = now;
      await drawn();
    }
  });
}
