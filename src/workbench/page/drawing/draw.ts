import { parseAsync, renderDocument } from 'docx-preview';
import type { Options } from 'docx-preview';
import type { Drawable } from './drawable';
import { plainText } from './plain-text';

/**
 * Pictures and fonts become data URLs, so that nothing leaks at the next drawing. Embedded web pages stay
 * out.
 */
const options: Partial<Options> = {
  useBase64URL: true,
  renderAltChunks: false,
  renderComments: false,
  renderChanges: false,
  ignoreLastRenderedPageBreak: true,
  experimental: false,
};

/** Beyond this many paragraphs a drawing would take many seconds. */
const mostParagraphs = 4000;

/** Nodes that show a document. `simple` when it could not be drawn and is shown as plain text. */
export interface Drawing {
  nodes: Node[];
  simple: boolean;
}

/** Draws a document; one that docx-preview cannot draw is shown as plain text. */
export async function draw(document: Drawable): Promise<Drawing> {
  if (document.texts.length > mostParagraphs)
    return { nodes: [plainText(document.texts)], simple: true };
  try {
    const nodes = await renderDocument(await parseAsync(document.bytes, options), options);
    return { nodes, simple: false };
  } catch {
    return { nodes: [plainText(document.texts)], simple: true };
  }
}
