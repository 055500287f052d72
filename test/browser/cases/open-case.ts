import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { openWorkbench } from '../pane/support';
import { keyboard } from './keyboard';
import { pointer } from './pointer';
import type { Hand } from './hand';

const folder = join(__dirname, '../../fixtures/cases');

/** The two ways in which every case is done. */
export const hands = { pointer, keyboard };

/** A proposal in the workbench with the pane beside it, and a hand to work with. */
export interface OpenCase {
  page: Page;
  pane: FrameLocator;
  hand: Hand;
  consoleErrors: string[];
  close: () => Promise<void>;
}

/** Opens a proposal from its file as a person does, on a day that does not change. */
export async function openCase(
  file: string,
  language: 'de-DE' | 'en-US',
  kind: keyof typeof hands,
): Promise<OpenCase> {
  const { page, pane, consoleErrors, close } = await openWorkbench(
    language === 'de-DE'
      ? 'de-gremienbesetzung-nicht-relevant.docx'
      : 'en-leisure-centre-heating-missing.docx',
    language,
  );
  await page.clock.setFixedTime('2026-11-30T10:00:00');
  await page.locator('input[type=file]').setInputFiles(join(folder, `${file}.docx`));
  await page
    .getByRole('combobox')
    .filter({ hasText: `${file}.docx` })
    .first()
    .waitFor();
  await pane.locator('.proposal-title').waitFor();
  // Word moves the focus into the pane with F6; from there on there are only keys.
  if (kind === 'keyboard') await pane.getByRole('button').first().focus();
  return { page, pane, hand: hands[kind](page, pane), consoleErrors, close };
}
