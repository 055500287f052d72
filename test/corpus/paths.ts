import type { DocumentPort } from '../../src/document/port';
import { openDocx } from '../../src/docx/port';
import { wordPort } from '../../src/word/port';
import { createHost, type Host } from '../../src/workbench/host/host';
import { docx } from '../fixtures/docx';

/** A file that is open in one way or another. */
interface OpenFile {
  port: DocumentPort;
  save: () => Uint8Array;
}

/** A way on which statements are written into files. */
export interface Path {
  open: (bytes: Uint8Array, date: string) => OpenFile;
  /** Whether it is Word's way, in which a document always ends with a paragraph. */
  inWord: boolean;
}

/** The file itself, as the command line writes it. */
export const throughDocx: Path = {
  open: (bytes, date) => {
    const document = openDocx(bytes, undefined, { date });
    return { port: document, save: () => document.save() };
  },
  inWord: false,
};

/** The document that office.js sees (see `startOfficeInNode`), which wants one to start with. */
let host: Host = createHost(docx({ body: '<w:p/>' }));

export function currentHost(): Host {
  return host;
}

/** office.js over the workbench's host, as the pane writes it. */
export const throughWord: Path = {
  open: (bytes) => {
    const open = (host = createHost(bytes));
    return { port: wordPort(), save: () => open.save() };
  },
  inWord: true,
};
