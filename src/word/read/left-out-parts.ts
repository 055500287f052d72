import type { PartSource } from '../../docx/package/part-source';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { isOfficeType } from '../../wordprocessingml/namespaces';
import { isOnWeb } from '../host/platform';
import { alignParagraphs } from './find-paragraph';
import { loadProperties, type LoadOptions } from './load-options';

/** Parts that Word on the web may leave out of `getOoxml` (office-js #583, office-js-docs #56). */
export interface LeftOut {
  headers: boolean;
  numbering: boolean;
}

/**
 * Parts that are missing although the document leads to them. On the web it may not even lead to them; there
 * the settings tell, which Word gives every document.
 */
export function leftOutOf(parts: PartSource): LeftOut {
  const relationships = parts.relationships(parts.main);
  const has = (type: string): boolean =>
    relationships.some((one) => isOfficeType(one.type, type) && parts.text(one.target) !== null);
  const names = (type: string): boolean =>
    relationships.some((one) => isOfficeType(one.type, type));
  const withoutSettings = isOnWeb() && !has('settings');
  const isMissing = (type: string): boolean => !has(type) && (names(type) || withoutSettings);
  return { headers: isMissing('header'), numbering: isMissing('numbering') };
}

/**
 * Adds to a snapshot what was left out, asked of Word's objects in two round trips; what was loaded with
 * the first reading (`options`) is loaded again.
 */
export async function withLeftOut(
  context: Word.RequestContext,
  snapshot: Snapshot,
  { headers, numbering }: LeftOut,
  options: LoadOptions,
): Promise<Snapshot> {
  const { document } = context;
  const { sections, body } = document;
  if (headers) sections.load('items');
  const paragraphs = [...(options.paragraphs ?? []), 'text', 'isListItem'];
  if (numbering) loadProperties(context, { paragraphs });
  await context.sync();
  const inList = numbering ? alignParagraphs(snapshot, body.paragraphs.items) : [];
  return {
    ...snapshot,
    headers: headers ? await headersOf(context, sections.items) : snapshot.headers,
    paragraphs: snapshot.paragraphs.map((paragraph) =>
      inList[paragraph.index]?.isListItem ? { ...paragraph, listed: true } : paragraph,
    ),
  };
}

const kinds = ['Primary', 'FirstPage', 'EvenPages'] as const;

async function headersOf(
  context: Word.RequestContext,
  sections: readonly Word.Section[],
): Promise<string[]> {
  const headers = sections.flatMap((section) => kinds.map((kind) => section.getHeader(kind)));
  for (const header of headers) header.load('text');
  await context.sync();
  const texts = headers.map(({ text }) => text.replace(/\r\n?/g, '\n'));
  return [...new Set(texts)].filter((text) => text !== '');
}
