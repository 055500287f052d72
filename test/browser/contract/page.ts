import type { EditPlan } from '../../../src/document/plan/edit-plan';
import { DocumentError, type DocumentErrorCode } from '../../../src/document/errors';
import type { RevealTarget } from '../../../src/document/port';
import type { Snapshot } from '../../../src/document/snapshot/snapshot';
import type { Counters } from '../../../src/workbench/host/counters';
import { createHost, type Host, type HostOptions } from '../../../src/workbench/host/host';
import { editsOf } from '../../../src/workbench/editor/edits';
import { createExternal } from '../../../src/workbench/transport/external';
import { deleteControl } from '../../../src/workbench/editor/delete-control';
import { startOffice } from '../../../src/word/host/start';
import { wordPort } from '../../../src/word/port';

/** What a call came to: `DocumentError` does not survive the way out of the browser. */
export type Outcome<T> = { value: T } | { code: DocumentErrorCode; detail: string };

/** The add-in's side: the port over unmodified office.js. */
export interface ContractPort {
  read(): Promise<Outcome<Snapshot>>;
  apply(plan: EditPlan): Promise<Outcome<Snapshot>>;
  store(xml: string): Promise<Outcome<void>>;
  unstore(): Promise<Outcome<void>>;
  reveal(target: RevealTarget): Promise<Outcome<void>>;
  /** Calls a member of Word that the host does not have; gives the message of the error. */
  unknownRequest(): Promise<string>;
}

/** Word's side: the host, with the document as base64. */
export interface ContractHost {
  open(base64: string, options?: HostOptions): Promise<void>;
  save(): string;
  counters(): Counters;
  resetCounters(): void;
  missing(): string[];
  selection(): number;
  /** What a person does in the document by hand; whether it could be done. */
  typeParagraph(index: number, text: string): boolean;
  splitParagraph(index: number, offset: number): boolean;
  deleteControl(tag: string): boolean;
}

declare global {
  interface Window {
    contractHost?: ContractHost;
    contractPort?: ContractPort;
    /** Takes the add-in's side once office.js is ready. */
    contractStarted?: (port: ContractPort) => void;
  }
}

/** This page is loaded twice: as the page around the add-in, and inside it as the add-in. */
if (window.parent === window) standInForWord();
else void startAddIn();

/** office.js only here: without a host it calls its maker's telemetry. */
async function startAddIn(): Promise<void> {
  await loadScript('assets/bridge.js');
  await loadScript('office-js/office.js');
  await startOffice();
  window.parent.contractStarted?.(addIn());
}

function loadScript(src: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
  return new Promise((loaded, failed) => {
    script.onload = loaded;
    script.onerror = failed;
  });
}

function standInForWord(): void {
  let host: Host | null = null;
  const current = (): Host => {
    if (!host) throw new Error('Open a document first.');
    return host;
  };
  const started = new Promise<void>((done) => {
    window.contractStarted = (port) => {
      window.contractPort = port;
      done();
    };
  });
  window.contractHost = {
    async open(base64, options) {
      host = createHost(fromBase64(base64), options);
      if (window.contractPort) return;
      window.councilImpactHost = { external: createExternal(current) };
      const frame = document.createElement('iframe');
      frame.src = window.location.href;
      document.body.append(frame);
      await started;
    },
    save: () => toBase64(current().save()),
    counters: () => ({ ...current().counters }),
    resetCounters: () => current().resetCounters(),
    missing: () => current().missing,
    selection: () => current().selection,
    typeParagraph: (index, text) => editsOf(current()).type(index, text) === 'typed',
    splitParagraph: (index, offset) => editsOf(current()).split(index, offset) === 'typed',
    deleteControl(tag) {
      const { package: file } = current();
      const deleted = deleteControl(file.tree(file.main), tag);
      if (deleted) current().changed();
      return deleted;
    },
  };
}

function addIn(): ContractPort {
  const port = wordPort();
  return {
    read: () => outcome(port.read()),
    apply: (plan) => outcome(port.apply(plan)),
    store: (xml) => outcome(port.store(xml)),
    unstore: () => outcome(port.deleteStored()),
    reveal: (target) => outcome(port.reveal(target)),
    unknownRequest: () =>
      Word.run(async (context) => {
        context.document.body.insertHtml('<p>x</p>', 'End');
        await context.sync();
        return 'no error';
      }).catch((error: unknown) => (error instanceof Error ? error.message : String(error))),
  };
}

async function outcome<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work };
  } catch (error) {
    if (error instanceof DocumentError) return { code: error.code, detail: error.detail };
    throw error;
  }
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
