import { deleteControl } from '../editor/delete-control';
import { editsOf } from '../editor/edits';
import { mainTexts } from '../editor/type-paragraph';
import type { Typed } from '../editor/type-paragraph';
import type { Counters } from '../host/counters';
import type { WorkbenchStore } from './store';

/**
 * `window.councilImpactWorkbench`: what a test, or a person at the console, can do with the page
 * without a mouse. Everything goes the same way as by hand.
 */
export interface WorkbenchApi {
  /** Opens a .docx given in base64; false when it cannot be opened. */
  openBytes(base64: string, name?: string): boolean;
  /** The current .docx, in base64. */
  saveBase64(): string;
  /** Current text of every paragraph of the main story. */
  texts(): string[];
  /** Types as a person does: the paragraph then has this text. */
  typeParagraph(index: number, text: string): Typed;
  splitParagraph(index: number, offset: number): Typed;
  deleteParagraph(index: number): Typed;
  /** Deletes a content control with its content. */
  deleteControl(tag: string): boolean;
  /** Puts the cursor into a paragraph. */
  select(index: number): void;
  counters(): Counters;
  resetCounters(): void;
  /** What the add-in asked for that is not simulated. */
  missing(): string[];
}

declare global {
  interface Window {
    councilImpactWorkbench?: WorkbenchApi;
  }
}

export function workbenchApi(store: WorkbenchStore): WorkbenchApi {
  const host = () => {
    const { open } = store.state();
    if (open === null) throw new Error('No document is open.');
    return open.host;
  };
  const main = () => host().package.tree(host().package.main);
  return {
    openBytes: (base64, name = 'document.docx') =>
      store.openBytes(
        Uint8Array.from(atob(base64), (each) => each.charCodeAt(0)),
        name,
      ),
    saveBase64: () => btoa(Array.from(host().save(), (byte) => String.fromCharCode(byte)).join('')),
    texts: () => mainTexts(main()),
    typeParagraph: (index, text) => editsOf(host()).type(index, text),
    splitParagraph: (index, offset) => editsOf(host()).split(index, offset),
    deleteParagraph: (index) => editsOf(host()).remove(index),
    deleteControl(tag) {
      const deleted = deleteControl(main(), tag);
      if (deleted) host().changed();
      return deleted;
    },
    select: (index) => host().select(index),
    counters: () => ({ ...host().counters }),
    resetCounters() {
      host().resetCounters();
      store.requestsChanged();
    },
    missing: () => [...host().missing],
  };
}
