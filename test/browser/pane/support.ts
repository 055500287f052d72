import type { FrameLocator, Page } from 'playwright-core';
import { openPage, type OpenPage } from '../support/open-page';

/** What the tests use of `window.councilImpactWorkbench`. */
interface Handle {
  openBytes: (base64: string) => boolean;
  saveBase64: () => string;
  texts: () => string[];
  typeParagraph: (index: number, text: string) => unknown;
  missing: () => string[];
}

export interface Workbench extends OpenPage {
  /** The pane's own frame. */
  pane: FrameLocator;
}

/**
 * The workbench with a sample open and the pane beside it. `width` is the pane's, in CSS pixels; `fault` is
 * written as in the address.
 */
export async function openWorkbench(
  sample: string,
  language = 'de-DE',
  width = 270,
  fault = '',
): Promise<Workbench> {
  const path = `/workbench.html?sample=${sample}&language=${language}&pane=${width}&fault=${fault}`;
  const opened = await openPage(path, { viewport: { width: 1000, height: 800 } });
  const pane = opened.page.frameLocator('iframe[src^="workbench-pane.html"]');
  await pane.getByRole('heading', { level: 1 }).waitFor();
  return { ...opened, pane };
}

type Call = { [Key in keyof Handle]: Parameters<Handle[Key]> };

/** Calls the workbench as a person at its console would. */
export function workbench<Key extends keyof Handle>(
  page: Page,
  name: Key,
  ...given: Call[Key]
): Promise<ReturnType<Handle[Key]>> {
  return page.evaluate(
    ([method, args]) => {
      const { councilImpactWorkbench } = window as unknown as {
        councilImpactWorkbench: Record<string, (...all: unknown[]) => unknown>;
      };
      return councilImpactWorkbench[method]?.(...args);
    },
    [name as string, given as unknown[]] as const,
  ) as Promise<ReturnType<Handle[Key]>>;
}

/** The document as it can be downloaded. */
export async function savedDocument(page: Page): Promise<Uint8Array> {
  return new Uint8Array(Buffer.from(await workbench(page, 'saveBase64'), 'base64'));
}

/** Types into the paragraph of the document that has exactly this text. */
export async function typeOver(page: Page, before: string, after: string): Promise<void> {
  const index = (await workbench(page, 'texts')).indexOf(before);
  if (index < 0) throw new Error(`No paragraph says: ${before}`);
  await workbench(page, 'typeParagraph', index, after);
}
